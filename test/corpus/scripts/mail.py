"""Saves a mail with the file attached, as Python's own library writes it: `mail.py FILE OUT`."""

import sys
from email.message import EmailMessage
from email.policy import SMTP

mail = EmailMessage(policy=SMTP)
mail["From"] = "Văn phòng <vanphong@example.vn>"
mail["To"] = "sonoivu@example.vn"
mail["Subject"] = "Báo cáo kết quả thực hiện chỉ tiêu"
mail.set_content("Kính gửi Sở Nội vụ.\n")
mail.add_alternative("<p>Kính gửi Sở Nội vụ.</p>", subtype="html")
with open(sys.argv[1], "rb") as file:
    mail.add_attachment(
        file.read(),
        maintype="application",
        subtype="vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        filename="Biểu chỉ tiêu phường Hải Dương năm 2026.xlsx",
    )
with open(sys.argv[2], "wb") as out:
    out.write(bytes(mail))

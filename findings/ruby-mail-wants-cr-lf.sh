#!/usr/bin/env bash
# mail 2.7.1 for Ruby, as in Debian 12 (which installs it, as root): of a mail whose lines end with LF, as Maildir and mbox
# have them, Mail.read, its way to read a file, finds one part and no attachment, without an error; the header is right. So
# does Mail.new of the file's bytes. Of the same bytes tagged as UTF-8 Mail.new finds both attachments, and so does Mail.read
# where lines end with CR LF. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends ruby-mail=2.7.1+dfsg1-2 >/dev/null
/usr/bin/python3 - <<'PY'
from email.message import EmailMessage
from email.policy import SMTP, default

mail = EmailMessage()
mail["From"] = "unit@example.com"
mail["Subject"] = "Biểu"
mail.set_content("Xin gửi.")
for name in ("01.xlsx", "02.xlsx"):
    mail.add_attachment(name.encode(), maintype="application", subtype="octet-stream", filename=name)
for name, policy in {"lf": default, "crlf": SMTP}.items():
    with open(f"{name}.eml", "wb") as file:
        file.write(mail.as_bytes(policy=policy))
PY
seen=$(LC_ALL=C.UTF-8 ruby -rmail -e '
  mails = [Mail.read("lf.eml"), Mail.new(File.binread("lf.eml")), Mail.new(File.read("lf.eml")), Mail.read("crlf.eml")]
  puts mails.map { |mail| "#{mail.subject} #{mail.attachments.size}" }.join(", ")')
echo "Subject and attachments by mail 2.7.1, read with LF, as bytes, as UTF-8, read with CR LF: $seen"
[ "$seen" = 'Biểu 0, Biểu 0, Biểu 2, Biểu 2' ]

"""Reads .eml files as Python's email package does and says what is in them, as JSON."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys



def names(header):
    """Name and address of each mailbox, by the older decoder: the newer one puts a blank between encoded words of a
    name, against RFC 2047, 6.2 (python 3.11)."""
    return [
        [str(email.header.make_header(email.header.decode_header(name))), address]
        for name, address in email.utils.getaddresses([header])
    ]


mails = []
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    with open(path, "rb") as file:
        old = email.message_from_binary_file(file)
    attachment = next(mail.iter_attachments())
    mails.append(
        {
            "unsent": mail["X-Unsent"],
            "subject": mail["Subject"],
            "from": names(old["From"] or ""),
            "to": names(old["To"] or ""),
            "date": mail["Date"].datetime.isoformat(),
            "type": mail.get_content_type(),
            "text": mail.get_body(("plain",)).get_content().replace("\r\n", "\n"),
            "attachment": {
                "name": attachment.get_filename(),
                "type": attachment.get_content_type(),
                "bytes": base64.b64encode(attachment.get_payload(decode=True)).decode(),
            },
            "parts": len(list(mail.iter_parts())),
            "defects": [str(defect) for part in mail.walk() for defect in part.defects],
        }
    )
json.dump(mails, sys.stdout)

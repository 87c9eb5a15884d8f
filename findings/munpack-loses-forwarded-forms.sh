#!/usr/bin/env bash
# munpack of mpack 1.6, as in Debian 12: of a mail whose lines end as in the standard and in .eml files that mail programs
# save, CR LF, it unpacks the attachments but none of a mail that is forwarded in it; it names neither and ends with 0. The
# same mail with LF alone, as servers of Unix store it, gives both. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -qq -o APT::Sandbox::User=root download mpack=1.6-18+b1
dpkg -x mpack*.deb .
/usr/bin/python3 - <<'PY'
from email.message import EmailMessage
from email.policy import SMTP


def mail(subject, name):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", subject
    message.set_content("Kính gửi")
    message.add_attachment(b"PK", maintype="application", subtype="octet-stream", filename=name)
    return message


outer = mail("Two forms", "own.xlsx")
outer.add_attachment(mail("A form", "forwarded.xlsx"))
for name, policy in {"lf": outer.policy, "crlf": SMTP}.items():
    with open(f"{name}.eml", "wb") as file:
        file.write(outer.as_bytes(policy=policy))
PY
unpacked() {
  mkdir "$1"
  (cd "$1" && TMPDIR=$PWD ../usr/bin/munpack -q "../$1.eml" >/dev/null 2>&1 && echo ./*.xlsx)
}
seen="$(unpacked lf), $(unpacked crlf)"
echo "munpack 1.6: attachments of a mail and of one forwarded in it, lines ended by LF, by CR LF: $seen"
[ "$seen" = './forwarded.xlsx ./own.xlsx, ./own.xlsx' ]

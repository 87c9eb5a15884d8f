#!/usr/bin/env bash
# nmh 1.8 and mblaze 1.1, as in Debian 12 (which installs them, as root), of a mail with two attachments of one name, as a unit
# sends that forwards the forms of two others, each form.xlsx: mhstore writes the second over the first, mshow -x keeps the
# first and says on standard error that a file exists. Both name two files and end with 0, and one form is not there.
# munpack 1.6 numbers the second. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends nmh=1.8~RC2-2 mblaze=1.1-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download mpack=1.6-18+b1
dpkg -x mpack*.deb .
mkdir -p Mail/inbox mhstore mshow munpack
printf 'Path: Mail\n' > .mh_profile
/usr/bin/python3 - <<'PY'
from email.message import EmailMessage

message = EmailMessage()
message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "Two forms"
message.set_content("Kính gửi")
for content in (b"first\n", b"second\n"):
    message.add_attachment(content, maintype="application", subtype="octet-stream", filename="form.xlsx")
with open("Mail/inbox/1", "wb") as file:
    file.write(message.as_bytes())
PY
mail=$PWD/Mail/inbox/1 home=$PWD
unpacked() {
  local program=${1##*/}
  (cd "$program" && HOME=$home TMPDIR=$home "$@") > named.txt 2>&1 || echo failed
  echo "$program names $(grep -o form.xlsx named.txt | wc -l), leaves $(cat "$program"/form.xlsx* | paste -sd' ')"
}
seen="$(unpacked /usr/bin/mh/mhstore -auto 1); $(unpacked mshow -x "$mail"); $(unpacked "$home/usr/bin/munpack" "$mail")"
echo "nmh 1.8, mblaze 1.1 and munpack 1.6, forms first and second of one name: $seen"
[ "$seen" = 'mhstore names 2, leaves second; mshow names 2, leaves first; munpack names 2, leaves first second' ]

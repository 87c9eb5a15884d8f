#!/usr/bin/env bash
# R's rsdmx 0.6-2, as in Debian 12 (which installs it, as root), reads SDMX, in which statistical offices exchange data. What a
# message says once for a group of series, as the standard has it, is not in the table: with UNIT_MULT="6", in millions, at the
# group, 12.5 million is 12.5 and nothing is said, in both spellings of SDMX-ML 2.1. Said at the series it is there. Ends with 1
# if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends r-cran-rsdmx=1:0.6-2+dfsg-1 >/dev/null
schemas=http://www.sdmx.org/resources/sdmxml/schemas/v2_1
urn=urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=VN:PLAN\(1.0\):ObsLevelDim:TIME_PERIOD
message() {
  cat <<XML
<?xml version="1.0" encoding="UTF-8"?>
<m:$1Data xmlns:m="$schemas/message" xmlns:c="$schemas/common" xmlns:g="$schemas/data/generic" xmlns:n="$urn"
  xmlns:s="$schemas/data/structurespecific" xmlns:x="http://www.w3.org/2001/XMLSchema-instance"><m:Header>
    <m:ID>T</m:ID><m:Test>true</m:Test><m:Prepared>2026-11-28T00:00:00</m:Prepared><m:Sender id="VN"/>
    <m:Structure structureID="P" namespace="$urn" dimensionAtObservation="TIME_PERIOD"><c:Structure>
      <Ref agencyID="VN" id="PLAN" version="1.0" class="DataStructure"/></c:Structure></m:Structure>
  </m:Header><m:DataSet $2>$3</m:DataSet></m:$1Data>
XML
}
generic() {
  local area='<g:Value id="AREA" value="HP"/>'
  message Generic 'structureRef="P" action="Replace"' "<g:Group type='Sibling'><g:GroupKey>$area</g:GroupKey>$1</g:Group>
    <g:Series><g:SeriesKey><g:Value id='FREQ' value='A'/>$area</g:SeriesKey>$2
      <g:Obs><g:ObsDimension value='2026'/><g:ObsValue value='12.5'/></g:Obs></g:Series>"
}
specific() {
  message StructureSpecific 's:structureRef="P" x:type="n:DataSetType" s:action="Replace" s:dataScope="DataStructure"' "
    <Group x:type='n:Sibling' AREA='HP' $1/><Series FREQ='A' AREA='HP' $2><Obs TIME_PERIOD='2026' OBS_VALUE='12.5'/></Series>"
}
name='<g:Attributes><g:Value id="UNIT" value="VND"/></g:Attributes>' millions='<g:Attributes><g:Value id="UNIT_MULT" value="6"/></g:Attributes>'
generic "$millions" "$name" > generic-group.xml
generic "$name" "$millions" > generic-series.xml
specific 'UNIT_MULT="6"' 'UNIT="VND"' > specific-group.xml
specific 'UNIT="VND"' 'UNIT_MULT="6"' > specific-series.xml
seen=$(Rscript -e '
for (name in c("generic-group", "generic-series", "specific-group", "specific-series")) {
  table <- as.data.frame(suppressMessages(rsdmx::readSDMX(paste0(name, ".xml"), isURL = FALSE)))
  cat(c(name, intersect("UNIT_MULT", names(table)), table$obsValue, table$OBS_VALUE, ""))
}')
echo "rsdmx 0.6-2: 12.5 and UNIT_MULT where it was given: $seen"
[ "$seen" = 'generic-group 12.5 generic-series UNIT_MULT 12.5 specific-group 12.5 specific-series UNIT_MULT 12.5 ' ]

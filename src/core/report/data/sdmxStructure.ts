import { SDMX_CONCEPTS, type SdmxConcept } from './sdmxConcepts';
import type { Campaign } from '../../compilation/model/Campaign';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { labelIn } from '../../city/draw/parts/labelIn';
import { entryName } from '../../form/contract/cellNames';
import { tidyUnitCode } from '../../campaign/tidy/tidyUnitCode';
import { TIDY_FIELDS } from '../../campaign/tidy/tidyFields';
import type { Words } from '../../words/shape/Words';
import { AGENCY, sdmxIds, TOTAL } from './sdmxIds';
import { unitOfMeasureCode } from './unitOfMeasureCode';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The meanings of CL_OBS_STATUS 2.2 (SDMX Statistical Working Group) that are in use. */
const OBS_STATUS: readonly Named[] = [
  { id: 'A', name: 'Normal value' },
  { id: 'E', name: 'Estimated value' },
  { id: 'I', name: 'Imputed value' },
  { id: 'L', name: 'Missing value; data exist but were not collected' },
  { id: 'M', name: 'Missing value; data cannot exist' },
  { id: 'O', name: 'Missing value' },
  { id: 'P', name: 'Provisional value' },
];

/**
 * What the columns of the SDMX-CSV file mean: the plan's data structure, dataflow, concepts and code lists as an
 * SDMX-JSON 2.0 structure message (sdmx-twg/sdmx-json, structure-message, v2.0.0).
 */
export function sdmxStructure(campaign: Campaign, words: Words): object {
  const { catalogue, roster } = campaign;
  const { id, version } = sdmxIds(campaign);
  const own = words.openData.sdmx;
  const language = words.language;
  const head = (each: Named) => ({
    id: each.id,
    version,
    agencyID: AGENCY,
    name: each.name,
    names: { [language]: each.name },
  });
  const item = ({ id: code, name }: Named) => ({ id: code, name, names: { [language]: name } });
  const concept = (name: SdmxConcept): string =>
    `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${AGENCY}:CONCEPTS_${id}(${version}).${name}`;
  const enumeration = (name: string) => ({
    enumeration: `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=${AGENCY}:${name}_${id}(${version})`,
  });
  const codelist = (name: string, title: string, codes: readonly Named[]) => ({
    ...head({ id: `${name}_${id}`, name: title }),
    codes: codes.map(item),
  });
  const attribute = (name: SdmxConcept, usage: 'mandatory' | 'optional', relation: object, representation: object) => ({
    id: name,
    usage,
    attributeRelationship: relation,
    conceptIdentity: concept(name),
    localRepresentation: representation,
  });
  return {
    meta: {
      schema:
        'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/v2.0.0/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json',
      id: `STRUCTURE_${id}`,
      test: false,
      // The plan's own date: the same campaign gives the same bytes.
      prepared: `${catalogue.plan.date}T00:00:00Z`,
      contentLanguages: [language],
      sender: { id: AGENCY },
    },
    data: {
      conceptSchemes: [
        {
          ...head({ id: `CONCEPTS_${id}`, name: own.concepts }),
          concepts: SDMX_CONCEPTS.map((name) => item({ id: name, name: own.names[name] })),
        },
      ],
      codelists: [
        codelist(
          'CL_INDICATOR',
          own.names.INDICATOR,
          indicatorsOf(catalogue).map((each) => ({
            id: entryName(each.id, 'value'),
            name: labelIn(words, each),
          })),
        ),
        codelist('CL_REPORTER', own.names.REPORTER, [
          { id: TOTAL, name: own.total },
          ...roster.units.map(({ code, name }) => ({ id: tidyUnitCode(code), name })),
        ]),
        codelist('CL_OBS_STATUS', own.names.OBS_STATUS, OBS_STATUS),
        codelist(
          'CL_CELL_STATE',
          own.names.CELL_STATE,
          TIDY_FIELDS.value_state.enum.map((state) => ({ id: state, name: words.openData.states[state] })),
        ),
        codelist(
          'CL_UNIT_MEASURE',
          own.names.UNIT_MEASURE,
          catalogue.unitsOfMeasure.map(({ name }) => ({ id: unitOfMeasureCode(catalogue, name), name })),
        ),
      ],
      dataStructures: [
        {
          ...head({ id, name: catalogue.form.title }),
          dataStructureComponents: {
            attributeList: {
              id: 'AttributeDescriptor',
              attributes: [
                attribute('OBS_STATUS', 'mandatory', { observation: {} }, enumeration('CL_OBS_STATUS')),
                attribute('CELL_STATE', 'mandatory', { observation: {} }, enumeration('CL_CELL_STATE')),
                attribute('UNIT_MEASURE', 'mandatory', { dimensions: ['INDICATOR'] }, enumeration('CL_UNIT_MEASURE')),
                attribute('DECIMALS', 'mandatory', { dimensions: ['INDICATOR'] }, { format: { dataType: 'Integer' } }),
              ],
            },
            dimensionList: {
              id: 'DimensionDescriptor',
              dimensions: (['INDICATOR', 'REPORTER'] as const).map((name, i) => ({
                id: name,
                position: i + 1,
                conceptIdentity: concept(name),
                localRepresentation: enumeration(`CL_${name}`),
              })),
              timeDimension: {
                id: 'TIME_PERIOD',
                conceptIdentity: concept('TIME_PERIOD'),
                localRepresentation: { format: { dataType: 'ObservationalTimePeriod' } },
              },
            },
            measureList: {
              id: 'MeasureDescriptor',
              measures: [
                {
                  id: 'OBS_VALUE',
                  usage: 'optional',
                  conceptIdentity: concept('OBS_VALUE'),
                  localRepresentation: { format: { dataType: 'Double' } },
                },
              ],
            },
          },
        },
      ],
      dataflows: [
        {
          ...head({ id, name: catalogue.plan.title }),
          structure: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${AGENCY}:${id}(${version})`,
        },
      ],
    },
  };
}

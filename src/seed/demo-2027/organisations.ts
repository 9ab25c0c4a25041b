import { OrganisationKind } from '../../directory/organisation.entity.js';

const { association, enterprise, finance, fund, government, institute, media, university, zone } =
  OrganisationKind;

export interface DemoOrganisation {
  readonly zh: string;
  readonly en: string;
  readonly kind: OrganisationKind;
}

/** The one that the account `partner@demo.test` speaks for. */
export const partnerOrganisation = '示例光电集团';

/** None of them exists: each says so in its name. */
export const organisations: readonly DemoOrganisation[] = [
  { zh: partnerOrganisation, en: 'Example Photonics Group', kind: enterprise },
  { zh: '示例市人民政府', en: 'Example City Government', kind: government },
  { zh: '示例高新区', en: 'Example High-tech Zone', kind: zone },
  { zh: '示例科学院', en: 'Example Academy of Sciences', kind: institute },
  { zh: '示例理工大学', en: 'Example University of Technology', kind: university },
  { zh: '示例科技银行', en: 'Example Technology Bank', kind: finance },
  { zh: '示例引导基金', en: 'Example Guidance Fund', kind: fund },
  { zh: '示例创投', en: 'Example Ventures', kind: finance },
  { zh: '示例芯片公司', en: 'Example Chips', kind: enterprise },
  { zh: '示例机器人公司', en: 'Example Robotics', kind: enterprise },
  { zh: '示例航天公司', en: 'Example Space', kind: enterprise },
  { zh: '示例新材料公司', en: 'Example Materials', kind: enterprise },
  { zh: '示例生物公司', en: 'Example Biotech', kind: enterprise },
  { zh: '示例储能公司', en: 'Example Energy Storage', kind: enterprise },
  { zh: '示例云计算公司', en: 'Example Cloud', kind: enterprise },
  { zh: '示例传感公司', en: 'Example Sensing', kind: enterprise },
  { zh: '示例医疗器械公司', en: 'Example Medical Devices', kind: enterprise },
  { zh: '示例量子研究所', en: 'Example Quantum Institute', kind: institute },
  { zh: '示例孵化器', en: 'Example Incubator', kind: association },
  { zh: '示例行业协会', en: 'Example Industry Association', kind: association },
  { zh: '示例日报', en: 'Example Daily', kind: media },
  { zh: '示例担保公司', en: 'Example Guarantee', kind: finance },
  { zh: '示例保险公司', en: 'Example Insurance', kind: finance },
  { zh: '示例物流公司', en: 'Example Logistics', kind: enterprise },
];

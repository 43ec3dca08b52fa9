// A report of the Secretary-General on a programme: a reporting period, lists of States, treaties, meetings, citations,
// items, notes, references within the report and annexes.
import type { Part, PrintedDocument } from '../document.ts';
import type { Random } from '../random.ts';
import { annexNumber, chapter, counter, nameIn, type Speech, STATES } from './speech.ts';

export const programme = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  // The resolutions that it cites are of 2000 and earlier.
  const year = random.whole(2002, 2015);
  const session = year - 1945;
  const say = (en: string, other: string): string => (zh ? other : en);
  const { day, money, percent, list } = speech;
  const names = (count: number): string => list(random.some(STATES, count).map((state) => nameIn(speech, state)));
  const [from, to] = [`${year - 1}-07-01`, `${year}-06-30`];
  const within = (): string => `${year}-0${random.whole(1, 5)}-${String(random.whole(10, 27))}`;
  const [first, second, third, fourth] = [within(), within(), within(), within()];
  const ratified = random.whole(4, 7);
  const participants = random.whole(20, 90) * 10;
  const women = random.whole(41, 49);
  const [south, north] = [random.whole(41, 55), random.whole(21, 35)];
  const countries = random.pick([4, 5, 8, 10, 12]);
  const perCountry = random.whole(4, 15);
  const replied = random.whole(61, 88);
  const contributions = random.whole(2_000, 9_000) * 1_000 + random.whole(100, 999);
  const before = Math.round(contributions / (1 + random.whole(12, 40) / 100) / 100) * 100;
  const growth = ((contributions - before) / before) * 100;
  const earmarked = Math.round(contributions * (random.whole(61, 88) / 100));
  const paragraph = counter();
  const p = (en: string, other: string): Part => ({ kind: 'paragraph', number: paragraph(), text: say(en, other) });
  const h = (number: number, en: string, other: string): Part => ({
    kind: 'heading',
    level: 1,
    number: chapter(speech, number),
    text: say(en, other),
  });
  const item = (number: string, en: string, other: string): Part => ({ kind: 'item', number, text: say(en, other) });
  const resolution = `${session - 1}/${random.whole(120, 190)}`;
  const older = `${session - 3}/${random.whole(20, 99)}`;
  const opened = `${year - 1}-12-${random.whole(10, 22)}`;
  const dayOf = (iso: string, how: string, check: string): string => `[[${check}#${how}|${day(iso)}]]`;
  const ordinal = random.pick([
    ['tenth', '十'],
    ['eleventh', '十一'],
    ['twelfth', '十二'],
    ['fourteenth', '十四'],
  ] as const);
  const meeting = random.whole(3, 9);
  const held = zh ? `${year}年4月${meeting}日至${meeting + 9}日` : `${meeting} to ${meeting + 9} April ${year}`;
  const heldSlot = (text: string): string => `[[date-conflict#swap-none|${text}]]`;
  const heldWrong = zh
    ? `${year}年4月${meeting + 2}日至${meeting + 9}日`
    : `${meeting + 2} to ${meeting + 9} April ${year}`;
  const [fewer, more] = [random.whole(31, 44), random.whole(52, 58)];
  const parts: Part[] = [
    h(1, 'Introduction', '导言'),
    p(
      `The present report covers the period from ${day(from)} to ${day(to)}. It was prepared pursuant to General Assembly resolution [[citation-range#=${session - 1}/540|${resolution}]] of ${dayOf(opened, 'year', 'citation-range')}.{{1}}`,
      `本报告所述期间为${day(from)}至${day(to)}。本报告是根据大会${dayOf(opened, 'year', 'citation-range')}第[[citation-range#=${session - 1}/540|${resolution}]]号决议编写的。{{1}}`,
    ),
    p(
      `The General Assembly took note of its resolution ${older}, entitled [[title-conflict#=“Measures to restore public forests”|“Measures to eliminate organized smuggling”]], and of Security Council resolutions 1373 (2001), [[duplicate-citation#=1373 (2001)|1456 (2003)]] and [[later-citation#=1999 (${year + 3})|1267 (1999)]].{{2}}`
        .replace('1456 (2003)', year < 2004 ? '1269 (1999)' : '1456 (2003)')
        .replace('1373 (2001)', year < 2002 ? '1244 (1999)' : '1373 (2001)')
        .replace('=1373 (2001)', year < 2002 ? '=1244 (1999)' : '=1373 (2001)'),
      `大会注意到题为[[title-conflict#=“恢复公有森林的措施”|“消除有组织偷运活动的措施”]]的第${older}号决议，以及安全理事会第${year < 2002 ? '1244(1999)' : '1373(2001)'}号、第[[duplicate-citation#=${year < 2002 ? '1244(1999)' : '1373(2001)'}|${year < 2004 ? '1269(1999)' : '1456(2003)'}]]号和第[[later-citation#=1999(${year + 3})|1267(1999)]]号决议。{{2}}`,
    ),
    p(
      `The Secretary-General was asked in resolution ${older}, entitled “Measures to eliminate organized smuggling”, to assist States on request. Further details are given in paragraph [[cross-reference#=${random.whole(31, 60)}|9]] below and in section [[cross-reference#=IX|III]] below.`,
      `题为“消除有组织偷运活动的措施”的第${older}号决议请秘书长应请求向各国提供协助。更多细节见下文第[[cross-reference#=${random.whole(31, 60)}|9]]段和下文第[[cross-reference#=九|三]]节。`,
    ),
    h(2, 'Status of the instruments', '各项文书的现状'),
    p(
      `The United Nations Convention against Transnational Organized Crime (General Assembly resolution 55/25, annex I) entered into force on 29 September ${year - 1}. The Protocol to Prevent, Suppress and Punish Trafficking in Persons (General Assembly resolution 55/25, annex [[citation-conflict#=I|II]]) was open for signature.`,
      `《联合国打击跨国有组织犯罪公约》（大会第55/25号决议，附件一）于${year - 1}年9月29日生效。《关于预防、禁止和惩治贩运人口的补充议定书》（大会第55/25号决议，附件[[citation-conflict#=一|二]]）开放供各国签署。`,
    ),
    p(
      `Since the entry into force of the United Nations Convention against Transnational Organized Crime on ${dayOf(`${year - 1}-09-29`, 'day', 'date-conflict')}, ${ratified} States have become parties to it: [[count-matches-list#drop|${names(ratified)}]].{{3}}`,
      `《联合国打击跨国有组织犯罪公约》自${dayOf(`${year - 1}-09-29`, 'day', 'date-conflict')}起生效，此后又有${ratified}个国家加入，这${ratified}个国家是：[[count-matches-list#drop|${names(ratified)}]]。{{3}}`,
    ),
    p(
      `The ${ordinal[0]} United Nations Congress on the Prevention of Crime, to be held in Bangkok from ${heldSlot(held)}, was prepared by regional meetings.`.replace(
        '#swap-none',
        `#=${heldWrong}`,
      ),
      `将于${heldSlot(held)}在曼谷举行的第${ordinal[1]}届联合国预防犯罪大会由各区域会议筹备。`.replace(
        '#swap-none',
        `#=${heldWrong}`,
      ),
    ),
    p(
      `Preparations for the ${ordinal[0]} United Nations Congress on the Prevention of Crime, to be held in Bangkok from ${held}, are under way.`,
      `第${ordinal[1]}届联合国预防犯罪大会将于${held}在曼谷举行，各项准备工作正在进行。`,
    ),
    h(3, 'Technical cooperation', '技术合作'),
    p(
      `During the reporting period, a regional workshop was held in Nairobi on ${dayOf(first, 'year', 'outside-period')}, and a seminar was opened in Lima on ${dayOf(second, 'no-such-day', 'date-order')}. Workshops were held in [[duplicate-member#repeat|${names(4)}]].`,
      `在报告所述期间，${dayOf(first, 'year', 'outside-period')}在内罗毕举办了一次区域讲习班，${dayOf(second, 'no-such-day', 'date-order')}在利马举办的研讨会开幕。在[[duplicate-member#repeat|${names(4)}]]举办了讲习班。`,
    ),
    p(
      `On [[date-order#weekday|${speech.weekday(third)}, ${day(third)}]], the Commission opened its discussion. The expert group met from [[date-order#=${Number(fourth.slice(8)) + 2} to ${Number(fourth.slice(8)) - 6}|${Number(fourth.slice(8)) - 6} to ${Number(fourth.slice(8)) + 2}]] May ${year}.{{4}}`,
      `委员会于[[date-order#weekday|${day(third)}（${speech.weekday(third)}）]]开始讨论。专家组于${year}年5月[[date-order#=${Number(fourth.slice(8)) + 2}日至${Number(fourth.slice(8)) - 6}|${Number(fourth.slice(8)) - 6}日至${Number(fourth.slice(8)) + 2}]]日举行会议。{{4}}`,
    ),
    p(
      `A total of [[average#lead|${countries * perCountry}]] advisory missions were carried out in ${countries} countries, or an average of ${perCountry} missions per country. Each was attended by between [[bounds#=48|25]] and 40 experts. Of the ${participants} participants, more than half ([[bounds#=${fewer} per cent|${more} per cent]]) came from ministries.`,
      `共开展了[[average#lead|${countries * perCountry}]]次咨询访问，涉及${countries}个国家，平均每国${perCountry}次。每次与会者介于[[bounds#=48|25]]名至40名专家之间。在${participants}名与会者中，半数以上（[[bounds#=${fewer}%|${more}%]]）来自政府各部。`,
    ),
    p(
      `Of the participants, [[percentage-whole#lead|${100 - women} per cent]] were men and ${women} per cent were women. By region, ${south} per cent came from Africa, ${north} per cent from Asia and the remaining [[percentage-whole#lead|${100 - south - north} per cent]] from Europe.{{5}}`,
      `与会者中男性占[[percentage-whole#lead|${100 - women}%]]，女性占${women}%。按区域分列，${south}%来自非洲，${north}%来自亚洲，其余[[percentage-whole#lead|${100 - south - north}%]]来自欧洲。{{5}}`,
    ),
    p(
      `The programme has the following [[count-matches-items#=five|four]] objectives:`,
      `方案有以下[[count-matches-items#=五|四]]个目标：`,
    ),
    item('a', 'To help requesting States to ratify the instruments;', '协助提出请求的国家批准各项文书；'),
    item('b', 'To train judges, prosecutors and police officers;', '培训法官、检察官和警察；'),
    item('c', 'To collect and publish statistics on crime;', '收集和公布犯罪统计数据；'),
    item('d', 'To coordinate the work of regional institutes.', '协调各区域研究所的工作。'),
    h(4, 'Resources', '资源'),
    p(
      `Contributions amounted to ${money(contributions)}, an increase of [[growth#lead|${percent(growth)}]] over the ${money(before)} of the previous period. Of those contributions, ${money(earmarked)} was earmarked for projects.`,
      `捐款达${money(contributions)}，比上一期间的${money(before)}增加[[growth#lead|${percent(growth)}]]。其中${money(earmarked)}指定用于具体项目。`,
    ),
    p(
      `Expenditure on projects amounted to ${money(earmarked)}, or [[share#lead|${percent((earmarked / contributions) * 100)}]] of the contributions of ${money(contributions)}. Over ${replied - 4} per cent ([[bounds#=${replied - 9} per cent|${replied} per cent]]) of the States replied to the questionnaire.`,
      `项目支出为${money(earmarked)}，占捐款${money(contributions)}的[[share#lead|${percent((earmarked / contributions) * 100)}]]。超过${replied - 4}%（[[bounds#=${replied - 9}%|${replied}%]]）的国家对调查表作了答复。`,
    ),
    p(
      `Contributions to the Trust Fund for Kenya in ${year} amounted to [[same-quantity#lead|${money(before + 4321)}]].`,
      `${year}年向肯尼亚信托基金提供的自愿捐款总额为[[same-quantity#lead|${money(before + 4321)}]]。`,
    ),
    h(5, 'Conclusions', '结论'),
    p(
      `The members of the expert group are listed in annex [[cross-reference#=VII|II]] to the present report. Contributions to the Trust Fund for Kenya in ${year} amounted to ${money(before + 4321)}.{{6}}`,
      `专家组成员名单见本报告附件[[cross-reference#=七|二]]。${year}年向肯尼亚信托基金提供的自愿捐款总额为${money(before + 4321)}。{{6}}`,
    ),
    p('The General Assembly may wish to continue to support the programme.', '大会不妨继续支持本方案。'),
    ...[1, 2, 3].flatMap((number): Part[] => [
      {
        kind: 'annex',
        number: annexNumber(speech, number),
        title: say(
          ['Programme of work', 'Members of the expert group', 'Institutes of the network'][number - 1]!,
          ['工作方案', '专家组成员', '网络各研究所'][number - 1]!,
        ),
      },
      {
        kind: 'paragraph',
        text: say('The text of this annex is issued as received.', '本附件案文按收到时的原样印发。'),
      },
    ]),
  ];
  return {
    name: `programme-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `A/${session}/${random.whole(150, 320)}`,
    date: day(`${year}-08-${random.whole(10, 25)}`),
    session: say(
      `${random.pick(['Fifty-fourth', 'Fifty-ninth', 'Sixtieth'])} session`,
      `第${random.pick(['五十四', '五十九', '六十'])}届会议`,
    ),
    item: say('Item 98 of the provisional agenda', '临时议程项目98'),
    title: say('Strengthening the programme of technical cooperation', '加强技术合作方案'),
    author: say('Report of the Secretary-General', '秘书长的报告'),
    parts,
    notes: [
      { number: '1', text: say(`General Assembly resolution ${resolution}.`, `大会第${resolution}号决议。`) },
      { number: '2', text: say(`See A/${session - 1}/87, chap. III.`, `见A/${session - 1}/87，第三章。`) },
      {
        number: '3',
        text: say(
          `[[ibid-conflict#=Ibid., Supplement No. 10 (E/${year - 1}/30)|Ibid.]], chap. IV.`,
          `[[ibid-conflict#=同上，《补编第10号》（E/${year - 1}/30）|同上]]，第四章。`,
        ),
      },
      { number: '4', text: say('The list of experts is kept by the secretariat.', '专家名单由秘书处保存。') },
      { number: '5', text: say('Figures are rounded.', '数字经四舍五入。') },
      { number: '6', text: say('The annexes are issued in English only.', '附件仅以英文印发。') },
    ],
  };
};

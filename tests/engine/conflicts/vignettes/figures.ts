import { vignette } from './vignette';

/** One thing, two numbers that cannot both be right. */
export const FIGURES = [
  vignette(
    'dead in a flood',
    'possible',
    `<The governor> [said] {the flood in Matara killed 40 villagers}.
     <Aid workers> [said] {the flood in Matara killed 200 villagers}.`,
    ['killed 200', 'killed at least 40'],
  ),
  vignette(
    'the actual number',
    'possible',
    `<Candidate Rahimi> [claimed] {that 60 percent of migrants have a criminal record}.
     <The police union> [said] {the actual number is closer to 4 percent}.`,
    ['the actual number is closer to 4 percent', 'the actual trial is closer to May'],
  ),
  vignette(
    'cost of a stadium',
    'possible',
    `<The club> [said] {the stadium roof cost $30 million}.
     <Auditors> [said] {the stadium roof cost $75 million}.`,
    ['$75 million', '$31 million'],
  ),
  vignette(
    'more than one or two',
    'possible',
    `<The diocese> [admitted] {one or two cases of missing donations}.
     <The newspaper> [found] {there were more than one or two cases}.`,
    ['more than one or two cases', 'meetings on one or two cases'],
  ),
  vignette(
    'other place',
    'possible',
    `<Police> [said] {12 protesters were arrested in the harbour}.
     <Organisers> [said] {90 protesters were arrested in the harbour}.`,
    ['90 protesters were arrested in the harbour', '90 tents were raised in the park'],
  ),
  vignette(
    'figures of another day',
    'possible',
    `<Police> [said] {12 protesters were arrested on Friday at the harbour gate}.
     <Organisers> [said] {90 protesters were arrested on Friday at the harbour gate}.`,
    ['90 protesters were arrested on Friday', '90 protesters were arrested on Sunday'],
  ),
  vignette(
    'polls',
    'possible',
    `<The ministry> [said] {80 percent of nurses accept the new rota}.
     <The union> [said] {25 percent of nurses accept the new rota}.`,
    ['<The union> [said]', '<The union’s survey> [found]'],
  ),
  vignette(
    'at least',
    'possible',
    `<The army> [said] {15 soldiers died in the ambush near Kolda}.
     <The rebels> [said] {60 soldiers died in the ambush near Kolda}.`,
    ['15 soldiers', 'at least 15 soldiers'],
  ),
  vignette(
    'other measure',
    'possible',
    `<The mill> [said] {it dumped 20 barrels in the creek}.
     <Anglers> [said] {it dumped 300 barrels in the creek}.`,
    ['300 barrels', '300 stones'],
  ),
  vignette(
    'other percentage',
    'possible',
    `<The bank> [said] {5 percent of farm loans failed in the valley}.
     <The watchdog> [said] {30 percent of farm loans failed in the valley}.`,
    ['30 percent of farm loans failed in the valley', '30 percent of shop leases grew in the city'],
  ),
  vignette(
    'forecast',
    'possible',
    `<The company> [said] {the leak spilled 100 tonnes of oil into the bay}.
     <The coast guard> [said] {the leak spilled 900 tonnes of oil into the bay}.`,
    ['the leak spilled 900', 'the leak could spill 900'],
  ),
  vignette(
    'workers dismissed',
    'possible',
    `<The factory> [said] {it dismissed 50 welders at the yard}.
     <The union> [said] {it dismissed 400 welders at the yard}.`,
    ['dismissed 400 welders', 'hired 400 cooks'],
  ),
  vignette(
    'refugees',
    'possible',
    `<Minister Brandt> [said] {the camp holds 9,000 Tarnish refugees}.
     <The mayor> [said] {the camp holds 2,000 Tarnish refugees}.`,
    ['2,000 Tarnish refugees', '2,000 wool blankets'],
  ),
  vignette(
    'years are no figures',
    'possible',
    `<The builder> [said] {the bridge at Vesle carries 30 trucks}.
     <An engineer> [said] {the bridge at Vesle carries 8 trucks}.`,
    ['carries 8 trucks', 'opened in 1988'],
  ),
  vignette(
    'rounded',
    'possible',
    `<The fair> [said] {it sold 5,000 tickets for the wheel}.
     <A cashier> [said] {it sold 1,200 tickets for the wheel}.`,
    ['1,200 tickets', 'roughly 4,900 tickets'],
  ),
  vignette(
    'a part of the same whole',
    'possible',
    `<Engineer Kovac> [said] {19 of its 40 lifts were stuck}. It rained. Nobody came. The night went by. Trams ran.
     <The works office> [said] {seven of the lifts were stuck}.`,
    ['seven of the lifts were stuck', '19 lifts were stuck'],
  ),
  vignette(
    'parts of different things',
    'possible',
    `<Engineer Kovac> [said] {19 of the lifts were stuck}.
     <The works office> [said] {seven of the lifts were stuck}.`,
    ['seven of the lifts', 'seven of the doors'],
  ),
];

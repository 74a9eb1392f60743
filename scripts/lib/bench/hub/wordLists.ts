/*
 * Plain words for texts that nobody wrote, each list from common to rare: the order decides how
 * often a word is drawn. The first words of a list are those of the field, as often as in real
 * examples; the others are there because real examples hold thousands of words.
 */

const list = (text: string): readonly string[] => [...new Set(text.trim().split(/\s+/))];

/** Groups of people, as they stand in a sentence. */
export const PEOPLE = list(`
staff social_workers families children young_people team_managers practitioners councils schools
managers leaders workers carers parents partners newly_qualified_staff agency_staff foster_carers
senior_leaders students apprentices colleagues teachers residents supervisors mentors employers
pupils directors advisers practice_educators governors volunteers assistants coaches trainers
early_help_workers returners graduates heads_of_service principal_social_workers buddies
champions tutors coordinators nurses therapists psychologists police_officers health_visitors
youth_workers family_workers care_leavers siblings grandparents neighbours newcomers recruiters
inspectors commissioners analysts administrators lawyers teaching_assistants facilitators
`);

/** Things that can be counted. */
export const THINGS = list(`
team year service need council programme role child family group report post rate place session
plan school course month week visit career meeting scheme caseload day case school measure agency
academy home survey question change model review pathway offer decision area skill figure panel
event interview page tool project level result relationship policy contract budget partner network
cost outcome conversation placement university workshop assessment strategy form guide standard
board community example idea lesson priority framework portfolio vacancy application degree pilot
story letter record list theme target forum hub office locality region centre district term
quarter morning afternoon evening hour start step stage point reason problem answer risk strength
barrier gap limit rule process system network campaign advert website leaflet poster video film
podcast newsletter message email diary calendar timetable rota shift break lunch breakfast circle
club library museum garden park kitchen hall room desk table chair window door corridor building
street road bridge station bus train bicycle car journey route map compass anchor ladder bridge
toolkit checklist template handbook manual glossary index chart graph dashboard spreadsheet
database platform password device laptop phone tablet screen camera recording transcript note
summary draft version edition chapter paragraph sentence headline title label badge award
certificate diploma qualification apprenticeship bursary grant fund payment salary bonus allowance
expense invoice saving loan budget ledger account bank price fee discount voucher ticket token
charter promise pledge agreement protocol procedure regulation law duty right complaint appeal
hearing court order petition licence permit register census sample study trial experiment finding
conclusion argument debate opinion view belief value principle habit routine ritual custom
tradition culture language accent word phrase metaphor proverb poem song choir band orchestra
theatre stage play actor script costume dance sport match league trophy medal race marathon
champion coach whistle goal ball net pitch court pool gym exercise stretch walk hike trail forest
tree leaf branch root seed flower meadow hedge lawn pond river stream canal lake harbour coast
beach island tide wave storm cloud shower rainbow sunrise shadow lamp candle lantern torch fire
oven recipe meal snack sandwich cake pie biscuit apple orange pear plum berry carrot potato onion
bean soup stew sauce pepper spice basket bottle cup mug plate bowl spoon fork napkin apron
blanket pillow mattress curtain carpet cushion shelf drawer cupboard wardrobe mirror basin tap
towel brush comb razor bandage clinic hospital ward surgery pharmacy symptom diagnosis therapy
appointment referral prescription vaccine injury illness allergy disability wheelchair hearing_aid
interpreter translator signer advocate guardian solicitor magistrate witness statement allegation
incident threat harm crisis emergency alarm signal siren fence gate lock key shelter hostel tenancy
landlord lease mortgage estate flat cottage terrace bungalow attic cellar porch chimney roof brick
ladder hammer screw nail saw drill bolt hinge spring wire cable plug socket battery engine pump
wheel gear lever pedal brake tyre trailer van lorry tram ferry airport runway passport visa border
embassy harbour market stall shop till receipt counter queue trolley warehouse factory workshop
studio laboratory microscope telescope magnet lens mirror prism crystal metal plastic fabric thread
needle button zip pocket sleeve collar jacket coat scarf glove sock boot sandal uniform helmet
backpack suitcase envelope stamp parcel postcard pencil pen crayon marker ruler notebook folder
binder staple clip pin board easel canvas brush palette sculpture gallery exhibition collection
archive catalogue photograph portrait album frame puzzle riddle game dice card token counter kite
balloon puppet doll toy swing slide seesaw tunnel maze castle tower wall ditch moat village hamlet
parish borough county ward precinct avenue crescent lane alley square fountain statue bench pavement
kerb crossing roundabout junction milestone signpost landmark horizon valley hill ridge summit
mountain cliff cave quarry mine tunnel dam reservoir mill barn stable orchard vineyard pasture farm
tractor plough harvest sheep goat cow horse donkey pony pig hen duck goose swan robin sparrow owl
falcon rabbit hare hedgehog badger fox otter squirrel mouse beetle butterfly moth spider snail worm
kettle teapot saucer jug tray lid funnel sieve ladle whisk grater peeler thermometer barometer clock
watch alarm stopwatch decade century anniversary birthday holiday festival parade carnival concert
ceremony wedding christening reunion banquet picnic barbecue campsite tent rucksack canoe kayak raft
paddle oar sail mast deck cabin anchor buoy lighthouse pier jetty warden ranger keeper
ambassador delegate envoy observer reporter editor columnist author publisher printer bookshop
novel diary memoir biography essay sonnet verse stanza chorus melody rhythm tempo chord scale
violin cello trumpet flute clarinet drum piano guitar harp conductor composer audience applause
encore rehearsal audition backdrop spotlight microphone speaker amplifier headset playlist
threshold margin ratio fraction percentage decimal average median quartile outlier trend forecast
baseline milestone deadline backlog bottleneck shortfall surplus reserve deposit subsidy levy
tariff rebate pension annuity premium broker auditor accountant treasurer cashier clerk porter
caretaker gardener plumber electrician carpenter painter builder architect surveyor engineer
designer technician scientist chemist botanist geologist historian librarian curator
`);

/** What cannot be counted. */
export const MATTERS = list(`
practice training work care support time supervision development recruitment retention
safeguarding education learning help health wellbeing progression evidence feedback research
leadership management workload stability advice data information quality guidance experience
permanence turnover funding money pay sickness_absence confidence trust reflection coaching
mentoring induction protection inclusion diversity equality housing attendance behaviour
neglect trauma resilience morale flexibility parking autism anxiety bereavement poverty debt
employment transport technology governance inspection improvement innovation engagement
participation consultation communication partnership collaboration delivery commissioning
procurement planning preparation recognition reward celebration praise attention patience
kindness courage honesty humour curiosity creativity imagination knowledge wisdom judgement
authority responsibility accountability transparency fairness justice belonging identity heritage
faith friendship play sport music drama art craft cooking gardening swimming cycling reading writing
spelling arithmetic science history geography nature weather daylight silence noise sleep rest
nutrition hygiene safety privacy consent secrecy evidence proof logic chance luck progress momentum
growth decline demand supply capacity availability continuity consistency clarity simplicity
complexity uncertainty ambiguity urgency pressure stress fatigue burnout loneliness isolation
homelessness exploitation radicalisation mediation advocacy adoption fostering kinship reunification
assessment documentation correspondence paperwork software hardware maintenance storage equipment
furniture stationery electricity heating insulation ventilation lighting laundry catering cleaning
recycling rubbish pollution wildlife conservation tourism hospitality retail manufacturing
construction agriculture forestry fishing mining trade finance insurance taxation inflation
`);

/** Verbs without forms of their own for the past. */
export const VERBS = list(`
work support need report help use offer start change train share join ask want learn_from improve
stay_with reduce develop move manage review recruit reflect_on visit plan_for welcome trust
assess attend discuss describe explain record measure test check compare count value recognise
reward praise encourage coach mentor supervise observe shadow match introduce launch design shape
create open close extend expand replace renew restore repair protect defend challenge question
answer listen_to talk_about present publish print post email phone invite greet host arrange
organise schedule book cancel delay postpone resume complete finish deliver provide supply fund
finance sponsor award grant approve agree_on accept decline refuse reject return collect gather
combine connect link join_up separate divide allocate assign delegate rotate balance adjust adapt
amend revise translate interpret summarise outline illustrate highlight mark label sort
order rank filter search scan copy store archive delete protect monitor track trace follow pursue
chase pass hand_over carry push pull lift raise lower call_on turn roll
climb cross enter approach reach_for touch handle operate press switch charge connect_to power
warm cool cook bake clean wash paint decorate furnish equip stock load pack wrap seal stamp deliver
collect harvest plant water weed trim prune mow rake clear sweep polish mend knit fold
measure weigh pour mix stir taste smell watch notice sense suspect doubt believe assume expect
predict estimate calculate verify confirm prove demonstrate display exhibit perform rehearse act
direct compose record stream film photograph sketch model carve mould assemble construct
install inspect audit certify license register enrol appoint employ engage retain promote second
dismiss retire succeed inherit adopt foster nurture comfort soothe reassure calm settle resolve
mediate negotiate bargain persuade convince influence inspire motivate energise refresh renew
revive rescue rehabilitate recover heal treat examine diagnose prescribe vaccinate consult advise
warn caution remind prompt nudge signal announce declare proclaim promise guarantee insure secure
guard patrol escort accompany guide steer navigate explore discover uncover reveal investigate
research study analyse evaluate appraise grade score rate judge criticise complain_about appeal_to
contest dispute oppose resist obstruct block restrict limit reduce compress expand widen
deepen strengthen reinforce stiffen loosen soften smooth sharpen refine simplify clarify define
specify itemise document index reference cite quote mention imply suggest propose recommend
nominate elect vote_for endorse ratify enact enforce implement pilot trial replicate multiply
double halve triple consolidate merge integrate embed anchor ground root establish found
`);

export const ADJECTIVES = list(`
social new more young other permanent qualified local good early senior clear open small full
regular protected shared joint practical different long short high low strong difficult simple
better earlier reflective peer flexible experienced current weekly monthly annual daily quarterly
whole single common general particular special important useful ready able free safe stable
healthy positive negative careful honest fair equal diverse inclusive welcoming friendly warm calm
quiet lively busy slow quick rapid sudden gradual steady constant frequent rare recent modern
traditional original final initial previous following later next former temporary interim acting
formal informal official voluntary compulsory optional statutory legal financial personal
professional clinical medical therapeutic educational academic vocational technical digital remote
virtual hybrid mobile accessible available suitable relevant specific detailed thorough brief
complete partial incomplete missing spare extra additional further wider broad narrow deep shallow
heavy light bright dark plain colourful fresh dry wet hot cold mild sharp soft hard smooth rough
tidy messy empty crowded spacious cosy comfortable awkward tense relaxed cheerful anxious hopeful
proud grateful generous patient gentle firm strict lenient brave cautious bold creative curious
thoughtful sensible wise clever skilled trained untrained capable competent confident independent
reliable punctual loyal committed dedicated motivated enthusiastic eager reluctant sceptical
critical supportive constructive collaborative cooperative competitive ambitious modest humble
famous familiar strange unusual typical normal ordinary average exceptional outstanding excellent
adequate poor weak fragile vulnerable isolated lonely homeless disabled autistic bereaved adopted
fostered unaccompanied bilingual rural urban suburban coastal northern southern eastern western
central outer inner upper middle nearby distant national regional international global seasonal
outdoor indoor underground overhead parallel circular square flat steep curved hollow solid
wooden metallic woollen leather paper electric manual automatic mechanical chemical organic
natural artificial genuine false accurate precise vague ambiguous obvious hidden visible silent
loud musical artistic athletic scientific historic ancient medieval contemporary future
`);

export const ADVERBS = list(`
together well already often now early soon later first again locally regularly quickly slowly
clearly openly jointly fully partly mostly mainly usually sometimes rarely never always weekly
monthly carefully honestly quietly gradually suddenly steadily recently finally initially formally
informally personally remotely directly separately equally fairly safely closely widely deeply
briefly exactly roughly nearly almost barely simply easily calmly warmly gently firmly proudly
eagerly willingly patiently thoroughly properly correctly wrongly abroad nearby upstairs outdoors
indoors overnight meanwhile afterwards beforehand elsewhere everywhere twice halfway forward
`);

/** Parts of invented names of projects and places; none is anybody's. */
export const NAME_STARTS = list(`
Al Ash Bar Bel Bram Bren Cal Car Cor Cran Dal Del Dun El Fen Fal Gar Gil Hal Har Hol Ing Kel Kin
Lan Lar Lin Mar Mel Mor Nor Oak Or Pel Pen Quar Rad Ram Ros Sel Sil Stan Tal Thor Tren Ul Val Ver
Wal Wen Wil Win Yar Zel
`);
export const NAME_ENDS = list(`
ander aby acre bourne brook by combe cott dale den dene ell er fold garth gate grove hurst ick ida
ing istow itz lea ley lock low mere minster moor more ock ona or ova owe ridge rigg sett shaw side
stead stow thorpe thwaite tor ula une vale wade well wick wood worth yate
`);

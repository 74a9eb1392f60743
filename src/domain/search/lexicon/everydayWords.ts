/**
 * Common English words of four letters and more, in their plain form. A reader who types one of
 * them means it, even where no example has it: "spend" is no slip for "send". Words that only this
 * field uses belong to the glossary.
 */
export const EVERYDAY_WORDS: readonly string[] = `
ability able abroad absent accept accident account achieve across active actual added address admit
adopt adopted adult advance advantage advice affect afford afraid afternoon again agent agree ahead
alarm alive allow alone along already alter although amazing amount anger angry animal announce annoy
annual answer anxious apart appeal appear apple apply appoint approve area argue arise armed around
arrange arrest arrive article artist ashamed asleep aspect assault assess asset assist assume assure
attach attack attempt attend attention attitude attract audience author average avoid awake award
aware away awful awkward baby back background badly balance band bank barely bargain base basic basis
bath battle bear beat beautiful become before begin behave behind being belief believe belong below
bench bend benefit beside best better beyond bigger bill bind birth bite blame blank bleed blind block
blood blow board boat body boil bold bond bone bonus book boost border bored born borrow boss both
bother bottle bottom bounce bound boundary brain branch brand brave bread break breath breathe bridge
brief bright bring broad broken brother brown budget build bully bunch burden burn bury business busy
butter button buyer cake call calm camera camp cancel candle capable capacity capital captain card
career careful carer carry case cash casual catch cause cease centre certain chain chair challenge
chance change channel chaos chapter charge chart chase chat cheap cheat check cheer chief child choice
choose church circle citizen city civil claim class clean clear clever client climb clinic clock close
cloth cloud club coach coast coat code coin cold collapse collect college colour column combine come
comfort command comment commit common company compare compete complain complete complex concept concern
conclude condition conduct confirm conflict confuse connect consent consider consist constant contact
contain contest context contract contrast control convert convince cook cool cope copy core corner
correct cost cottage cotton couch cough could count country couple courage course court cousin cover
crack craft crash crazy cream create credit crew crime crisis critic cross crowd cruel crush culture
cupboard cure curious current curtain custom cycle daily damage dance danger dare dark date daughter
dead deal dear death debate debt decade decide declare decline deep defeat defend define degree delay
deliver demand deny depart depend deposit depth deputy describe desert deserve design desire desk
despite destroy detail detect develop device devote dialogue diary differ difficult dinner direct dirty
disagree disappear disaster discover discuss disease dish dismiss display dispute distance district
disturb divide divorce doctor document dollar domestic donate door double doubt down draft drag drain
drama draw drawer dream dress drift drill drink drive drop drown drug duck during dust duty each eager
early earn earth ease east easy economy edge edit educate effect effort eight either elderly elect
electric element eleven elite embarrass emerge emotion emphasis employ empty enable encounter encourage
endless enemy energy engage engine enjoy enough enquire ensure enter entire entry envelope equal equip
error escape especially essay establish estate estimate even evening event ever every evidence exact exam
examine example exceed except exchange excite exclude excuse execute exercise exhaust exist expand expect
expense expert explain explore export expose express extend extent extra extreme face fact factor fade
fail faint fair faith fall false fame family famous fancy farm fashion fast fate father fault favour
fear feather feature feed feel fellow female fence festival fetch fever field fifteen fifth fifty fight
figure file fill film filter final finance find fine finger finish fire firm first fish fist five flag
flame flat flavour fleet flesh flight float flood floor flow flower fluid focus fold folk follow food
foot football force foreign forest forever forget forgive form formal former fortune forward foster found
frame fraud free freedom freeze frequent fresh friend frighten front frozen fruit fuel full function
fund funny furniture further future gain gallery gamble game gang garage garden gate gather gear gender
general generate gentle genuine gesture giant gift girl give glad glance glass global goal goat gold
good goods gossip govern grab grace grade gradual graduate grain grand grant graph grass grateful grave
great green greet grey grief grip gross ground group grow growth guard guess guest guide guilty habit
hair half hall hand handle hang happen happy harass hard harm harsh hate have head heal health heap hear
heart heat heavy height hell hello help hence herself hesitate hidden hide high hire history hobby hold
hole holiday home honest honour hook hope horror horse hospital host hotel hour house however huge human
humour hundred hunger hungry hunt hurry hurt husband idea ideal identify ignore ill illegal illness image
imagine impact imply import impose impress improve incident include income increase indeed indicate
infant infect inform initial injure inner innocent input inquiry insist inspect inspire install instance
instead insult insure intend intense interest internal internet interrupt interview invent invest invite
involve iron island issue item itself jacket jealous join joint joke journal journey judge juice jump
junior jury just justice justify keen keep kettle kick kill kind king kiss kitchen knee knife knock know
knowledge label labour lack lady lake lamp land lane language large last late laugh launch lawyer layer
lazy lead leader leaf league lean leap learn lease least leather leave lecture left legal lend length
less lesson letter level liable liberty library licence life lift light like likely limit line link lion
list listen literally litter little live load loan lobby local locate lock logic lonely long look loose
lord lose loss loud love lovely lower loyal luck lucky lunch lung machine magazine mail main maintain
major make male manage manner many march margin mark market marriage marry mass massive master match mate
material math matter maximum maybe meal mean meaning means measure meat media medical medicine medium meet
melt member memory mental mention menu mercy mere mess message metal method middle might mild mile
military milk mind mine minimum minister minor minute mirror miss missing mistake mixed mixture mobile
mode model modern modest moment money monitor month mood moon moral more morning mortgage most mother
motion motive motor mount mouth move movement movie much multiple murder muscle museum music must mutual
myself mystery nail naked name narrow nasty nation native nature naughty near nearly neat neck need needle
negative neglect neighbour neither nerve nervous nest network neutral never newspaper next nice night nine
nobody noise none noon normal north nose note nothing notice notion nowhere number nurse obey object
oblige observe obtain obvious occasion occupy occur ocean odds offence offend offer office often once
only onto open opera opinion oppose option orange order ordinary organ origin other otherwise ought outcome
outer outside oven over overall owner pace pack page pain paint pair palace pale panic pants paper parcel
pardon parent park part partly party pass passage passion past path patience patient pattern pause peace
peak peer pencil penny pension people pepper percent perfect perform perhaps period permit person persuade
phase phone photo phrase physical piano pick picture piece pile pilot pink pint pipe pitch pity place plain
plan plane planet plant plastic plate play player plead please pleasure plenty plot plus pocket poem poet
point poison pole policy polite political poll pool poor popular port pose position possess possible post
pound pour poverty power praise pray prayer preach precious precise predict prefer pregnant premises prepare
presence present press pressure pretend pretty prevent previous price pride priest prime prince print prior
prison private prize probably problem proceed process produce product profit promise promote prompt proof
proper property propose protect protest proud prove provide public pull pump punch punish pupil purchase pure
purple purpose purse pursue push puzzle quality quarter queen question queue quick quiet quit quite quote
race radio rail rain raise range rank rapid rare rate rather ratio reach react read ready real reality
realise really rear reason rebel recall receipt receive recent recipe reckon recognise recommend record
recover redo reduce refer reference reflect reform refuse regard regime region register regret regular
reject relate relax release relevant relief relieve religion reluctant rely remain remark remedy remember
remind remote remove rent repair repeat replace reply report request require rescue research reserve
resident resign resist resolve resort resource respect respond rest restore restrict result retire retreat
return reveal revenge reverse review reward rich ride ring riot rise risk rival river road roast rock role
roll roof room root rope rose rough round route routine royal rude ruin rule rumour rush sack safe salary
sale salt same sample sand satisfy sauce save scale scandal scare scene schedule school science scope score
scream screen script search season seat second secret section sector secure seed seek seem seize select
sell send senior sense sensible sentence separate series serious serve service session settle seven several
severe shade shadow shake shall shame shape share sharp shed sheep sheet shelf shell shelter shift shine ship
shirt shock shoe shoot shop shore short should shoulder shout show shower shut shy sibling sick side sight
sign signal silence silent silly silver similar simple since sing single sink sister site situation size
skill skin skip slave sleep slice slide slight slip slow small smart smell smile smoke smooth snap snow soap
soft soil soldier sole solid solve some song soon sorry sort soul sound soup source south space spare speak
special speech speed spell spend spill spin spirit spite split spoil sport spot spray spread spring square
squeeze stable stack staff stage stain stair stake stall stamp stand standard star stare start starve state
statement station statue status stay steady steal steam steel steep steer stem step stick sticky stiff still
stir stock stomach stone stop store storm story straight strain strange stranger stream street strength
stress stretch strict strike string strip stroke strong structure struggle student study stuff stupid style
subject submit succeed success such sudden suffer sugar suggest suicide suit summer supper supply support
suppose sure surface surgery surplus surprise surround survey survive suspect suspend swear sweep sweet
swim swing switch symbol system table tackle tail take tale talent talk tall tank target task taste teach
team tear tease technical teeth tell temper temple tempt tend tension term terrible territory test text thank
theatre their theme then theory there thick thief thin thing think third thirst thirty this thorough those
though thought thousand threat threaten three throat through throw thumb thus ticket tide tight till timber
time tiny tired tissue title toast today together toilet token tomorrow tone tongue tonight tool tooth topic
total touch tough tour toward towel tower town track trade tradition traffic train transfer transform
transition translate transport trap travel treat treaty tree trend trial tribe trick trip troop trouble
truck true trust truth tube tune tunnel turn twelve twenty twice twin twist type typical ugly ultimate
umbrella unable uncle under understand uniform union unique unit unite universe unknown unless unlike until
unusual upper upset urban urge urgent useful user usual utter vacant vague valid valley valuable value van
variety various vary vast vegetable vehicle venture venue verse version versus very vessel veto victim
victory video view village violent virtue virus visible vision visit visual vital vocal voice volume vote
voter vulnerable wage wait wake walk wall wander want ward warm warn wash waste watch water wave weak wealth
weapon wear weather wedding week weekend weigh weight welcome welfare well west whatever wheel when whenever
where whereas whether which while whip whisper white whole whom whose wide widow wife wild will willing wind
window wine wing winner winter wipe wire wise wish with withdraw within without witness woman wonder wood
word work world worry worse worst worth would wound wrap write writer wrong yard year yellow yesterday yet
yield young yours youth zone
`
  .trim()
  .split(/\s+/);

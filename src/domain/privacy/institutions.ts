const KINDS = `Academies Academy Act Alliance Association Awards? Building Campus Cent(?:re|er) Centres
  Charity Clinic Close Club College Committee Company Consortium Council Court Estate Federation
  Foundation Framework Grammar Grant Group Hall High Hospital House Hub Infants? Initiative
  Institute Junior Juniors Lane Law Limited Lodge Ltd Mandatory Method Model Network NHS Nursery
  Park Partnership Plan Primary Prize Programme Project Report Review Road Rule School Schools
  Scheme Secondary Service Services Sixth Square Street Team Theatre Training Trust Union
  University Way`;

/** Words that make a person's name part of the name of a place, body, law or course. */
export const INSTITUTION = KINDS.split(/\s+/).join('|');

/** The name of a school or nursery: Oakfield Primary, St Mary's School, Grove Park Academy. */
export const NAMED_SCHOOL = String.raw`(?:St\.? )?[A-Z][\p{L}’'-]+(?: (?:[A-Z][\p{L}’'.-]+|of|the|and|&)){0,4}? (?:Primary|Secondary|School|Academy|Nursery|College|High|Infants?|Juniors?|Grammar|Sixth Form|Pupil Referral Unit|PRU)\b`;

# Not yet reviewed by a native speaker.
# What can be chosen in an interview and what pair cards say people share.

# Interests: short nouns, shown as chips.
interest-cooking = Matlaging
interest-baking = Baking
interest-sewing = Sying
interest-knitting = Strikking
interest-gardening = Hagearbeid
interest-hiking = Turer i naturen
interest-fishing = Fiske
interest-boats = Båtliv
interest-hunting = Jakt
interest-animals = Dyr
interest-football = Fotball
interest-swimming = Svømming
interest-skiing = Ski
interest-cycling = Sykling
interest-training = Trening
interest-dancing = Dans
interest-singing = Sang
interest-music = Musikk
interest-reading = Lesing
interest-writing = Skriving
interest-films = Film
interest-games = Spill
interest-crafts = Håndarbeid
interest-woodwork = Snekring
interest-cars = Bil og motor
interest-computers = Data
interest-photography = Fotografering
interest-art = Kunst
interest-history = Historie
interest-politics = Samfunn og politikk
interest-volunteering = Frivillig arbeid
interest-children = Barn og familie
interest-languages = Språk
interest-travel = Reiser

# How well somebody speaks a language.
level-beginner = Enkelte ord
level-basic = Enkle, daglige ting
level-conversational = En samtale, langsomt
level-fluent = Godt
level-native = Som morsmål

# Highest finished education.
education-no-schooling = Lite eller ingen skole
education-primary = Grunnskole
education-secondary = Videregående skole
education-vocational = Fagutdanning
education-bachelor = Bachelor eller profesjonsutdanning
education-master = Mastergrad
education-doctorate = Doktorgrad

# Days of the week, at the beginning of a row.
day-monday = Mandag
day-tuesday = Tirsdag
day-wednesday = Onsdag
day-thursday = Torsdag
day-friday = Fredag
day-saturday = Lørdag
day-sunday = Søndag

# Parts of a day.
part-day = Dagtid
part-evening = Kveld

# What a mentee needs or a mentor can help with.
need-language = Øve på språket
need-network = Bli kjent med folk
need-work = Finne arbeid
need-education = Skole og utdanning
need-authorities = Brev og offentlige kontorer
need-housing = Bolig
need-economy = Økonomi
need-digital = Data og telefon
need-leisure = Fritid og foreninger
need-family = Familieliv

# Circumstances of a person.
trait-smoker = Røyker
trait-dog = Har hund
trait-cat = Har katt
trait-alcohol = Drikker alkohol

# Background and experience.
background-greenlandic = Grønlandsk
background-knows-greenlandic-culture = Kjenner grønlandsk kultur godt
background-came-as-refugee = Kom som flyktning
background-came-for-work = Kom for å arbeide

# Fields of work, each followed by its occupations.
occupation-care = Helse og omsorg
occupation-care-nurse = Sykepleier
occupation-care-assistant = Helsefagarbeider
occupation-care-doctor = Lege
occupation-care-dentist = Tannlege
occupation-care-pharmacist = Farmasøyt
occupation-teaching = Undervisning
occupation-teaching-teacher = Lærer
occupation-teaching-kindergarten = Barnehagelærer
occupation-teaching-lecturer = Universitetslærer
occupation-construction = Bygg og anlegg
occupation-construction-carpenter = Snekker
occupation-construction-electrician = Elektriker
occupation-construction-plumber = Rørlegger
occupation-construction-painter = Maler
occupation-construction-engineer = Ingeniør
occupation-food = Mat
occupation-food-cook = Kokk
occupation-food-baker = Baker
occupation-food-waiter = Servitør
occupation-food-fish-industry = Fiskeindustri
occupation-farming = Landbruk og fiske
occupation-farming-farmer = Bonde
occupation-farming-gardener = Gartner
occupation-farming-fisher = Fisker
occupation-transport = Transport
occupation-transport-driver = Sjåfør
occupation-transport-mechanic = Mekaniker
occupation-transport-seafarer = Sjømann
occupation-transport-warehouse = Lagerarbeider
occupation-trade = Handel og tjenester
occupation-trade-shop = Butikkmedarbeider
occupation-trade-hairdresser = Frisør
occupation-trade-sales = Salg
occupation-trade-own-business = Egen bedrift
occupation-office = Kontor
occupation-office-accountant = Regnskapsfører
occupation-office-administration = Administrasjon
occupation-office-lawyer = Jurist
occupation-office-manager = Leder
occupation-technology = Teknologi
occupation-technology-developer = Programmerer
occupation-technology-it-support = IT-støtte
occupation-technology-technician = Tekniker
occupation-industry = Industri
occupation-industry-operator = Maskinoperatør
occupation-industry-welder = Sveiser
occupation-industry-tailor = Skredder
occupation-culture = Kultur og medier
occupation-culture-artist = Kunstner
occupation-culture-musician = Musiker
occupation-culture-journalist = Journalist
occupation-culture-designer = Designer
occupation-public = Offentlig tjeneste
occupation-public-social-worker = Sosionom
occupation-public-interpreter = Tolk
occupation-public-police = Politi
occupation-public-military = Soldat
occupation-cleaning = Renhold og vaktmester
occupation-cleaning-cleaner = Renholder
occupation-cleaning-caretaker = Vaktmester
occupation-home = Ikke i arbeid nå
occupation-home-student = Student
occupation-home-homemaker = Hjemmeværende
occupation-home-retired = Pensjonist
occupation-home-looking-for-work = Arbeidssøker

# A time of the week, as it stands in a sentence.
slot-monday-day = mandag på dagtid
slot-monday-evening = mandag kveld
slot-tuesday-day = tirsdag på dagtid
slot-tuesday-evening = tirsdag kveld
slot-wednesday-day = onsdag på dagtid
slot-wednesday-evening = onsdag kveld
slot-thursday-day = torsdag på dagtid
slot-thursday-evening = torsdag kveld
slot-friday-day = fredag på dagtid
slot-friday-evening = fredag kveld
slot-saturday-day = lørdag på dagtid
slot-saturday-evening = lørdag kveld
slot-sunday-day = søndag på dagtid
slot-sunday-evening = søndag kveld

# Sign languages, in the list of languages.
language-sign = Tegnspråk

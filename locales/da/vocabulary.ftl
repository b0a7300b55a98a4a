# Not yet reviewed by a native speaker.
# Det, man kan vælge i en indledende samtale, og det, parkort siger, at to har til fælles.

# Interesser: korte navneord.
interest-cooking = Madlavning
interest-baking = Bagning
interest-sewing = Syning
interest-knitting = Strikning
interest-gardening = Havearbejde
interest-hiking = Vandreture
interest-fishing = Fiskeri
interest-boats = Bådliv
interest-hunting = Jagt
interest-animals = Dyr
interest-football = Fodbold
interest-swimming = Svømning
interest-skiing = Skiløb
interest-cycling = Cykling
interest-training = Træning
interest-dancing = Dans
interest-singing = Sang
interest-music = Musik
interest-reading = Læsning
interest-writing = Skrivning
interest-films = Film
interest-games = Spil
interest-crafts = Håndarbejde
interest-woodwork = Træarbejde
interest-cars = Biler
interest-computers = Computere
interest-photography = Fotografering
interest-art = Kunst
interest-history = Historie
interest-politics = Samfund og politik
interest-volunteering = Frivilligt arbejde
interest-children = Børn og familie
interest-languages = Sprog
interest-travel = Rejser

# Hvor godt nogen taler et sprog.
level-beginner = Enkelte ord
level-basic = Enkle, daglige ting
level-conversational = En samtale, langsomt
level-fluent = Godt
level-native = Som modersmål

# Højeste afsluttede uddannelse.
education-no-schooling = Lidt eller ingen skole
education-primary = Grundskole
education-secondary = Gymnasial uddannelse
education-vocational = Erhvervsuddannelse
education-bachelor = Bachelor eller professionsuddannelse
education-master = Kandidatgrad
education-doctorate = Ph.d.

# Ugens dage, i begyndelsen af en række.
day-monday = Mandag
day-tuesday = Tirsdag
day-wednesday = Onsdag
day-thursday = Torsdag
day-friday = Fredag
day-saturday = Lørdag
day-sunday = Søndag

# Dele af en dag.
part-day = Dagtimer
part-evening = Aften

# Det, en mentee har brug for, eller en mentor kan hjælpe med.
need-language = At øve sproget
need-network = At lære folk at kende
need-work = At finde arbejde
need-education = Skole og uddannelse
need-authorities = Breve og myndigheder
need-housing = Bolig
need-economy = Økonomi
need-digital = Computer og telefon
need-leisure = Fritid og foreninger
need-family = Familieliv

# En persons forhold.
trait-smoker = Ryger
trait-dog = Har hund
trait-cat = Har kat
trait-alcohol = Drikker alkohol

# Baggrund og erfaring.
background-greenlandic = Grønlandsk
background-knows-greenlandic-culture = Kender grønlandsk kultur godt
background-came-as-refugee = Kom som flygtning
background-came-for-work = Kom for at arbejde

# Fagområder, hvert fulgt af sine fag.
occupation-care = Sundhed og omsorg
occupation-care-nurse = Sygeplejerske
occupation-care-assistant = Social- og sundhedshjælper
occupation-care-doctor = Læge
occupation-care-dentist = Tandlæge
occupation-care-pharmacist = Farmaceut
occupation-teaching = Undervisning
occupation-teaching-teacher = Lærer
occupation-teaching-kindergarten = Pædagog
occupation-teaching-lecturer = Universitetslærer
occupation-construction = Byggeri
occupation-construction-carpenter = Tømrer
occupation-construction-electrician = Elektriker
occupation-construction-plumber = VVS-montør
occupation-construction-painter = Maler
occupation-construction-engineer = Ingeniør
occupation-food = Mad
occupation-food-cook = Kok
occupation-food-baker = Bager
occupation-food-waiter = Tjener
occupation-food-fish-industry = Fiskeindustri
occupation-farming = Landbrug og fiskeri
occupation-farming-farmer = Landmand
occupation-farming-gardener = Gartner
occupation-farming-fisher = Fisker
occupation-transport = Transport
occupation-transport-driver = Chauffør
occupation-transport-mechanic = Mekaniker
occupation-transport-seafarer = Sømand
occupation-transport-warehouse = Lagerarbejder
occupation-trade = Butik og service
occupation-trade-shop = Butiksassistent
occupation-trade-hairdresser = Frisør
occupation-trade-sales = Salg
occupation-trade-own-business = Egen virksomhed
occupation-office = Kontor
occupation-office-accountant = Bogholder
occupation-office-administration = Administration
occupation-office-lawyer = Jurist
occupation-office-manager = Leder
occupation-technology = Teknologi
occupation-technology-developer = Softwareudvikler
occupation-technology-it-support = IT-support
occupation-technology-technician = Tekniker
occupation-industry = Industri
occupation-industry-operator = Maskinoperatør
occupation-industry-welder = Svejser
occupation-industry-tailor = Skrædder
occupation-culture = Kultur og medier
occupation-culture-artist = Kunstner
occupation-culture-musician = Musiker
occupation-culture-journalist = Journalist
occupation-culture-designer = Designer
occupation-public = Offentlig service
occupation-public-social-worker = Socialrådgiver
occupation-public-interpreter = Tolk
occupation-public-police = Politibetjent
occupation-public-military = Soldat
occupation-cleaning = Rengøring og viceværter
occupation-cleaning-cleaner = Rengøringsassistent
occupation-cleaning-caretaker = Vicevært
occupation-home = Ikke i arbejde nu
occupation-home-student = Studerende
occupation-home-homemaker = Hjemmegående
occupation-home-retired = Pensionist
occupation-home-looking-for-work = Jobsøgende

# Et tidspunkt i ugen, som det står i en sætning.
slot-monday-day = mandag i dagtimerne
slot-monday-evening = mandag aften
slot-tuesday-day = tirsdag i dagtimerne
slot-tuesday-evening = tirsdag aften
slot-wednesday-day = onsdag i dagtimerne
slot-wednesday-evening = onsdag aften
slot-thursday-day = torsdag i dagtimerne
slot-thursday-evening = torsdag aften
slot-friday-day = fredag i dagtimerne
slot-friday-evening = fredag aften
slot-saturday-day = lørdag i dagtimerne
slot-saturday-evening = lørdag aften
slot-sunday-day = søndag i dagtimerne
slot-sunday-evening = søndag aften

# Tegnsprog, i listen over sprog.
language-sign = Tegnsprog

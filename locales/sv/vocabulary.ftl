# Not yet reviewed by a native speaker.
# Vad man kan välja i en intervju, och vad parkort säger att två har gemensamt.

# Intressen: korta substantiv.
interest-cooking = Matlagning
interest-baking = Bakning
interest-sewing = Sömnad
interest-knitting = Stickning
interest-gardening = Trädgård
interest-hiking = Vandring
interest-fishing = Fiske
interest-boats = Båtliv
interest-hunting = Jakt
interest-animals = Djur
interest-football = Fotboll
interest-swimming = Simning
interest-skiing = Skidåkning
interest-cycling = Cykling
interest-training = Motion
interest-dancing = Dans
interest-singing = Sång
interest-music = Musik
interest-reading = Läsning
interest-writing = Skrivande
interest-films = Film
interest-games = Spel
interest-crafts = Hantverk
interest-woodwork = Snickeri
interest-cars = Bilar
interest-computers = Datorer
interest-photography = Fotografering
interest-art = Konst
interest-history = Historia
interest-politics = Samhälle och politik
interest-volunteering = Frivilligarbete
interest-children = Barn och familj
interest-languages = Språk
interest-travel = Resor

# Hur bra någon talar ett språk.
level-beginner = Enstaka ord
level-basic = Enkla vardagliga saker
level-conversational = Ett samtal, långsamt
level-fluent = Bra
level-native = Som modersmål

# Högsta avslutade utbildning.
education-no-schooling = Lite eller ingen skolgång
education-primary = Grundskola
education-secondary = Gymnasium
education-vocational = Yrkesutbildning
education-bachelor = Kandidatexamen eller annan högskoleexamen
education-master = Magister- eller masterexamen
education-doctorate = Doktorsexamen

# Veckans dagar, i början av en rad.
day-monday = Måndag
day-tuesday = Tisdag
day-wednesday = Onsdag
day-thursday = Torsdag
day-friday = Fredag
day-saturday = Lördag
day-sunday = Söndag

# Delar av en dag.
part-day = Dagtid
part-evening = Kväll

# Vad en adept behöver, eller vad en mentor kan hjälpa till med.
need-language = Att öva språket
need-network = Att lära känna människor
need-work = Att hitta arbete
need-education = Skola och utbildning
need-authorities = Brev och myndigheter
need-housing = Bostad
need-economy = Ekonomi
need-digital = Dator och telefon
need-leisure = Fritid och föreningar
need-family = Familjeliv

# En persons omständigheter.
trait-smoker = Röker
trait-dog = Har hund
trait-cat = Har katt
trait-alcohol = Dricker alkohol

# Bakgrund och erfarenhet.
background-greenlandic = Grönländsk
background-knows-greenlandic-culture = Känner grönländsk kultur väl
background-came-as-refugee = Kom som flykting
background-came-for-work = Kom för att arbeta

# Yrkesområden, vart och ett följt av sina yrken.
occupation-care = Hälsa och omsorg
occupation-care-nurse = Sjukskötare eller sjuksköterska
occupation-care-assistant = Närvårdare eller undersköterska
occupation-care-doctor = Läkare
occupation-care-dentist = Tandläkare
occupation-care-pharmacist = Farmaceut
occupation-teaching = Undervisning
occupation-teaching-teacher = Lärare
occupation-teaching-kindergarten = Förskollärare
occupation-teaching-lecturer = Universitetslärare
occupation-construction = Bygg
occupation-construction-carpenter = Snickare
occupation-construction-electrician = Elektriker
occupation-construction-plumber = Rörmokare
occupation-construction-painter = Målare
occupation-construction-engineer = Ingenjör
occupation-food = Mat
occupation-food-cook = Kock
occupation-food-baker = Bagare
occupation-food-waiter = Servitör
occupation-food-fish-industry = Fiskindustri
occupation-farming = Jordbruk och fiske
occupation-farming-farmer = Jordbrukare
occupation-farming-gardener = Trädgårdsmästare
occupation-farming-fisher = Fiskare
occupation-transport = Transport
occupation-transport-driver = Chaufför
occupation-transport-mechanic = Mekaniker
occupation-transport-seafarer = Sjöfarare
occupation-transport-warehouse = Lagerarbetare
occupation-trade = Butik och service
occupation-trade-shop = Butiksanställd
occupation-trade-hairdresser = Frisör
occupation-trade-sales = Försäljning
occupation-trade-own-business = Eget företag
occupation-office = Kontor
occupation-office-accountant = Bokförare
occupation-office-administration = Administration
occupation-office-lawyer = Jurist
occupation-office-manager = Chef
occupation-technology = Teknik
occupation-technology-developer = Programmerare
occupation-technology-it-support = IT-stöd
occupation-technology-technician = Tekniker
occupation-industry = Industri
occupation-industry-operator = Maskinoperatör
occupation-industry-welder = Svetsare
occupation-industry-tailor = Skräddare
occupation-culture = Kultur och medier
occupation-culture-artist = Konstnär
occupation-culture-musician = Musiker
occupation-culture-journalist = Journalist
occupation-culture-designer = Formgivare
occupation-public = Offentlig service
occupation-public-social-worker = Socialarbetare
occupation-public-interpreter = Tolk
occupation-public-police = Polis
occupation-public-military = Soldat
occupation-cleaning = Städning och fastighetsskötsel
occupation-cleaning-cleaner = Städare
occupation-cleaning-caretaker = Fastighetsskötare
occupation-home = Inte i arbete nu
occupation-home-student = Studerande
occupation-home-homemaker = Hemma
occupation-home-retired = Pensionär
occupation-home-looking-for-work = Arbetssökande

# En tid i veckan, som den står i en mening.
slot-monday-day = måndag dagtid
slot-monday-evening = måndag kväll
slot-tuesday-day = tisdag dagtid
slot-tuesday-evening = tisdag kväll
slot-wednesday-day = onsdag dagtid
slot-wednesday-evening = onsdag kväll
slot-thursday-day = torsdag dagtid
slot-thursday-evening = torsdag kväll
slot-friday-day = fredag dagtid
slot-friday-evening = fredag kväll
slot-saturday-day = lördag dagtid
slot-saturday-evening = lördag kväll
slot-sunday-day = söndag dagtid
slot-sunday-evening = söndag kväll

# Teckenspråk, i listan över språk.
language-sign = Teckenspråk

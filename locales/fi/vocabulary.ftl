# Not yet reviewed by a native speaker.
# Mitä haastattelussa voi valita ja mitä parien korteissa sanotaan yhteiseksi.

# Kiinnostuksen kohteet: lyhyitä substantiiveja.
interest-cooking = Ruoanlaitto
interest-baking = Leipominen
interest-sewing = Ompelu
interest-knitting = Neulominen
interest-gardening = Puutarhanhoito
interest-hiking = Retkeily
interest-fishing = Kalastus
interest-boats = Veneily
interest-hunting = Metsästys
interest-animals = Eläimet
interest-football = Jalkapallo
interest-swimming = Uinti
interest-skiing = Hiihto
interest-cycling = Pyöräily
interest-training = Kuntoilu
interest-dancing = Tanssi
interest-singing = Laulaminen
interest-music = Musiikki
interest-reading = Lukeminen
interest-writing = Kirjoittaminen
interest-films = Elokuvat
interest-games = Pelit
interest-crafts = Käsityöt
interest-woodwork = Puutyöt
interest-cars = Autot
interest-computers = Tietokoneet
interest-photography = Valokuvaus
interest-art = Taide
interest-history = Historia
interest-politics = Yhteiskunta ja politiikka
interest-volunteering = Vapaaehtoistyö
interest-children = Lapset ja perhe
interest-languages = Kielet
interest-travel = Matkailu

# How well somebody speaks a language.
level-beginner = Yksittäisiä sanoja
level-basic = Yksinkertaisia arjen asioita
level-conversational = Keskustelua, hitaasti
level-fluent = Hyvin
level-native = Äidinkielenä

# Highest finished education.
education-no-schooling = Vähän koulua tai ei lainkaan
education-primary = Peruskoulu
education-secondary = Lukio tai muu toisen asteen koulu
education-vocational = Ammatillinen koulutus
education-bachelor = Kandidaatin tutkinto tai ammattikorkeakoulututkinto
education-master = Maisterin tutkinto
education-doctorate = Tohtorin tutkinto

# Days of the week, at the beginning of a row.
day-monday = Maanantai
day-tuesday = Tiistai
day-wednesday = Keskiviikko
day-thursday = Torstai
day-friday = Perjantai
day-saturday = Lauantai
day-sunday = Sunnuntai

# Parts of a day.
part-day = Päivä
part-evening = Ilta

# What a mentee needs or a mentor can help with.
need-language = Kielen harjoittelu
need-network = Ihmisiin tutustuminen
need-work = Työn löytäminen
need-education = Koulu ja opiskelu
need-authorities = Kirjeet ja viranomaiset
need-housing = Asuminen
need-economy = Raha-asiat
need-digital = Tietokone ja puhelin
need-leisure = Vapaa-aika ja yhdistykset
need-family = Perhe-elämä

# Circumstances of a person.
trait-smoker = Tupakoi
trait-dog = Koira kotona
trait-cat = Kissa kotona
trait-alcohol = Juo alkoholia

# Background and experience.
background-greenlandic = Grönlantilainen
background-knows-greenlandic-culture = Tuntee hyvin grönlantilaista kulttuuria
background-came-as-refugee = Tuli pakolaisena
background-came-for-work = Tuli työn vuoksi

# Fields of work, each followed by its occupations.
occupation-care = Terveys ja hoiva
occupation-care-nurse = Sairaanhoitaja
occupation-care-assistant = Lähihoitaja
occupation-care-doctor = Lääkäri
occupation-care-dentist = Hammaslääkäri
occupation-care-pharmacist = Farmaseutti tai proviisori
occupation-teaching = Opetus
occupation-teaching-teacher = Opettaja
occupation-teaching-kindergarten = Varhaiskasvatuksen opettaja
occupation-teaching-lecturer = Yliopisto-opettaja
occupation-construction = Rakentaminen
occupation-construction-carpenter = Kirvesmies
occupation-construction-electrician = Sähköasentaja
occupation-construction-plumber = Putkiasentaja
occupation-construction-painter = Maalari
occupation-construction-engineer = Insinööri
occupation-food = Ruoka-ala
occupation-food-cook = Kokki
occupation-food-baker = Leipuri
occupation-food-waiter = Tarjoilija
occupation-food-fish-industry = Kalateollisuus
occupation-farming = Maatalous ja kalastus
occupation-farming-farmer = Maanviljelijä
occupation-farming-gardener = Puutarhuri
occupation-farming-fisher = Kalastaja
occupation-transport = Kuljetus ja liikenne
occupation-transport-driver = Kuljettaja
occupation-transport-mechanic = Mekaanikko
occupation-transport-seafarer = Merenkulkija
occupation-transport-warehouse = Varastotyöntekijä
occupation-trade = Kauppa ja palvelut
occupation-trade-shop = Kaupan myyjä
occupation-trade-hairdresser = Kampaaja
occupation-trade-sales = Myyntityö
occupation-trade-own-business = Oma yritys
occupation-office = Toimisto
occupation-office-accountant = Kirjanpitäjä
occupation-office-administration = Hallinto
occupation-office-lawyer = Juristi
occupation-office-manager = Johtaja
occupation-technology = Tekniikka
occupation-technology-developer = Ohjelmistokehittäjä
occupation-technology-it-support = IT-tuki
occupation-technology-technician = Teknikko
occupation-industry = Teollisuus
occupation-industry-operator = Koneenkäyttäjä
occupation-industry-welder = Hitsaaja
occupation-industry-tailor = Räätäli
occupation-culture = Kulttuuri ja media
occupation-culture-artist = Taiteilija
occupation-culture-musician = Muusikko
occupation-culture-journalist = Toimittaja
occupation-culture-designer = Muotoilija
occupation-public = Julkiset palvelut
occupation-public-social-worker = Sosiaalityöntekijä
occupation-public-interpreter = Tulkki
occupation-public-police = Poliisi
occupation-public-military = Sotilas
occupation-cleaning = Siivous ja kiinteistönhoito
occupation-cleaning-cleaner = Siivooja
occupation-cleaning-caretaker = Kiinteistönhoitaja
occupation-home = Ei nyt työssä
occupation-home-student = Opiskelija
occupation-home-homemaker = Kotona
occupation-home-retired = Eläkkeellä
occupation-home-looking-for-work = Työnhakija

# A time of the week, as it stands in a sentence.
slot-monday-day = maanantaina päivällä
slot-monday-evening = maanantaina illalla
slot-tuesday-day = tiistaina päivällä
slot-tuesday-evening = tiistaina illalla
slot-wednesday-day = keskiviikkona päivällä
slot-wednesday-evening = keskiviikkona illalla
slot-thursday-day = torstaina päivällä
slot-thursday-evening = torstaina illalla
slot-friday-day = perjantaina päivällä
slot-friday-evening = perjantaina illalla
slot-saturday-day = lauantaina päivällä
slot-saturday-evening = lauantaina illalla
slot-sunday-day = sunnuntaina päivällä
slot-sunday-evening = sunnuntaina illalla

# Sign languages, in the list of languages.
language-sign = Viittomakieli

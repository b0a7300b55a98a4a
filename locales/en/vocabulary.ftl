# Not yet reviewed by a native speaker.
# What can be chosen in an interview and what pair cards say people share.

# Interests: short nouns, shown as chips.
interest-cooking = Cooking
interest-baking = Baking
interest-sewing = Sewing
interest-knitting = Knitting
interest-gardening = Gardening
interest-hiking = Hiking
interest-fishing = Fishing
interest-boats = Boats
interest-hunting = Hunting
interest-animals = Animals
interest-football = Football
interest-swimming = Swimming
interest-skiing = Skiing
interest-cycling = Cycling
interest-training = Training
interest-dancing = Dancing
interest-singing = Singing
interest-music = Music
interest-reading = Reading
interest-writing = Writing
interest-films = Films
interest-games = Games
interest-crafts = Crafts
interest-woodwork = Woodwork
interest-cars = Cars
interest-computers = Computers
interest-photography = Photography
interest-art = Art
interest-history = History
interest-politics = Society and politics
interest-volunteering = Volunteering
interest-children = Children and family
interest-languages = Languages
interest-travel = Travel

# How well somebody speaks a language.
level-beginner = Single words
level-basic = Simple everyday things
level-conversational = A conversation, slowly
level-fluent = Well
level-native = As a first language

# Highest finished education.
education-no-schooling = Little or no school
education-primary = Primary school
education-secondary = Secondary school
education-vocational = Vocational training
education-bachelor = Bachelor or professional degree
education-master = Master’s degree
education-doctorate = Doctorate

# Days of the week, at the beginning of a row.
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

# Parts of a day.
part-day = Daytime
part-evening = Evening

# What a mentee needs or a mentor can help with.
need-language = Practising the language
need-network = Getting to know people
need-work = Finding work
need-education = School and education
need-authorities = Letters and authorities
need-housing = Housing
need-economy = Money matters
need-digital = Computer and phone
need-leisure = Leisure and associations
need-family = Family life

# Circumstances of a person.
trait-smoker = Smokes
trait-dog = Has a dog
trait-cat = Has a cat
trait-alcohol = Drinks alcohol

# Background and experience.
background-greenlandic = Greenlandic
background-knows-greenlandic-culture = Knows Greenlandic culture well
background-came-as-refugee = Came as a refugee
background-came-for-work = Came for work

# Fields of work, each followed by its occupations.
occupation-care = Health and care
occupation-care-nurse = Nurse
occupation-care-assistant = Care assistant
occupation-care-doctor = Doctor
occupation-care-dentist = Dentist
occupation-care-pharmacist = Pharmacist
occupation-teaching = Teaching
occupation-teaching-teacher = Teacher
occupation-teaching-kindergarten = Kindergarten teacher
occupation-teaching-lecturer = University teacher
occupation-construction = Building
occupation-construction-carpenter = Carpenter
occupation-construction-electrician = Electrician
occupation-construction-plumber = Plumber
occupation-construction-painter = Painter
occupation-construction-engineer = Engineer
occupation-food = Food
occupation-food-cook = Cook
occupation-food-baker = Baker
occupation-food-waiter = Waiter
occupation-food-fish-industry = Fish industry
occupation-farming = Farming and fishing
occupation-farming-farmer = Farmer
occupation-farming-gardener = Gardener
occupation-farming-fisher = Fisher
occupation-transport = Transport
occupation-transport-driver = Driver
occupation-transport-mechanic = Mechanic
occupation-transport-seafarer = Seafarer
occupation-transport-warehouse = Warehouse worker
occupation-trade = Shops and services
occupation-trade-shop = Shop assistant
occupation-trade-hairdresser = Hairdresser
occupation-trade-sales = Sales
occupation-trade-own-business = Own business
occupation-office = Office
occupation-office-accountant = Accountant
occupation-office-administration = Administration
occupation-office-lawyer = Lawyer
occupation-office-manager = Manager
occupation-technology = Technology
occupation-technology-developer = Software developer
occupation-technology-it-support = IT support
occupation-technology-technician = Technician
occupation-industry = Industry
occupation-industry-operator = Machine operator
occupation-industry-welder = Welder
occupation-industry-tailor = Tailor
occupation-culture = Culture and media
occupation-culture-artist = Artist
occupation-culture-musician = Musician
occupation-culture-journalist = Journalist
occupation-culture-designer = Designer
occupation-public = Public services
occupation-public-social-worker = Social worker
occupation-public-interpreter = Interpreter
occupation-public-police = Police officer
occupation-public-military = Soldier
occupation-cleaning = Cleaning and caretaking
occupation-cleaning-cleaner = Cleaner
occupation-cleaning-caretaker = Caretaker
occupation-home = Not at work now
occupation-home-student = Student
occupation-home-homemaker = At home
occupation-home-retired = Retired
occupation-home-looking-for-work = Looking for work

# A time of the week, as it stands in a sentence.
slot-monday-day = Monday daytime
slot-monday-evening = Monday evening
slot-tuesday-day = Tuesday daytime
slot-tuesday-evening = Tuesday evening
slot-wednesday-day = Wednesday daytime
slot-wednesday-evening = Wednesday evening
slot-thursday-day = Thursday daytime
slot-thursday-evening = Thursday evening
slot-friday-day = Friday daytime
slot-friday-evening = Friday evening
slot-saturday-day = Saturday daytime
slot-saturday-evening = Saturday evening
slot-sunday-day = Sunday daytime
slot-sunday-evening = Sunday evening

# Sign languages, in the list of languages.
language-sign = Sign language

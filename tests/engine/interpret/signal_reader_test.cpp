#include "engine/interpret/signal_reader.h"

#include <catch2/catch.hpp>

#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

Strings signals_in(std::string_view text) { return ids_of(understood(text).signals); }
Strings needs_in(std::string_view text) { return ids_of(understood(text).needs); }

bool has(Strings const& all, std::string const& id) {
  return std::find(all.begin(), all.end(), id) != all.end();
}

struct Told {
  char const* text;
  char const* signal;
};

}  // namespace

TEST_CASE("a signal is told also when it is denied, in a longer expression, or over two sentences") {
  CHECK(has(signals_in("Ik wil niet dood"), "suicidality"));
  CHECK(has(signals_in("geen pijn op de borst gehad"), "acute-medical"));
  CHECK(
      has(signals_in("Hij heeft een mes. Hij slaat mij. En daarna is het weer goed."), "domestic-violence"));
  auto const signal = understood("Oké, hij slaat mij soms.").signals.at(0);
  CHECK(signal.id == "domestic-violence");
  CHECK(!signal.ask.empty());
}

TEST_CASE("small words mean what they say only as they were written") {
  CHECK(has(signals_in("Ik kan niet meer"), "suicidality"));
  CHECK(signals_in("De bus rijdt hier niet meer").empty());
  CHECK(needs_in("De bus rijdt hier niet meer").empty());
  CHECK(needs_in("Soms ga ik mee naar de markt").empty());
}

TEST_CASE("who cannot do something any more does not tell despair") {
  for (auto const* text :
       {"ik kan niet meer zwemmen", "mw kan niet meer traplopen", "wil niet meer naar het koor",
        "tuinieren kan hij niet meer", "met die heup kan ik niet meer wandelen",
        "autorijden wil ik niet meer", "ik kan niet meer goed zien", "kaarten hoeft van mij niet",
        "ze wil niet meer alleen eten in de flat", "ga niet meer naar yoga want dat kan ik niet betalen",
        "hij kan niet meer zelf koken"}) {
    INFO(text);
    CHECK(!has(signals_in(text), "suicidality"));
  }
}

TEST_CASE("despair is told at the end of a clause, and before leven, verder and zo") {
  for (auto const* text :
       {"ik kan niet meer", "Ik kan echt niet meer, help me", "zo wil ik niet meer",
        "wil zo niet meer verder", "sinds mijn vrouw dood is kan ik niet meer", "wil niet meer leven",
        "ik wil er niet meer zijn", "ik kan er niet meer tegen", "van mij hoeft het niet meer",
        "kan niet meer zwemmen. Ik wil niet meer.", "sinds ik niet meer kan tuinieren wil ik niet meer",
        "ik kan dit niet meer aan, niet meer volhouden"}) {
    INFO(text);
    CHECK(has(signals_in(text), "suicidality"));
  }
}

TEST_CASE("a saying is no signal and no loss") {
  CHECK(signals_in("zij mept graag een balletje").empty());
  CHECK(signals_in("mijn man slaat vaak het ontbijt over").empty());
  CHECK(signals_in("hij sloeg vroeger op de trommel").empty());
  CHECK(signals_in("feesten zonder drugs of alcohol").empty());
  CHECK(signals_in("vader zit aan de keukentafel met zijn zoon").empty());
  CHECK(!has(needs_in("we lachten, ik lach me dood om hem"), "grief"));
  CHECK(!has(needs_in("ik schrok me dood van de hond"), "grief"));
}

TEST_CASE("a saying hides no signal beside it") {
  CHECK(has(signals_in("hij slaat een balletje. Thuis slaat hij haar."), "domestic-violence"));
  CHECK(has(signals_in("hij slaat mij met een bal"), "domestic-violence"));
  CHECK(has(signals_in("ik schrok me dood en wil dood"), "suicidality"));
  CHECK(has(signals_in("er zat drugs in mijn drankje"), "sexual-violence"));
}

TEST_CASE("signals are heard in many words") {
  for (auto const& [text, signal] :
       std::initializer_list<Told>{{"vijftien jaar lang twaalf pils per dag", "severe-addiction"},
                                   {"drinkt 20 borrels op een avond", "severe-addiction"},
                                   {"mijn zoon doet de bank, mijn eigen pinpas krijg ik niet", "elder-abuse"},
                                   {"van mijn eigen aow mag ik niets zien, hij geeft niet", "elder-abuse"},
                                   {"stiefvader zat aan het meisje", "child-abuse"},
                                   {"oom kwam aan mijn zusje", "sexual-violence"},
                                   {"TS in verleden, nu stabiel", "suicidality"},
                                   {"ik wil mezelf iets aandoen", "suicidality"},
                                   {"was er liever niet", "suicidality"},
                                   {"ze lijnt dwangmatig", "eating-disorder"},
                                   {"moet volgende week weg uit de noodopvang", "homelessness"},
                                   {"slaapt al weken in zijn auto", "homelessness"},
                                   {"mijn paspoort is afgepakt", "exploitation"},
                                   {"de koelkast is leeg", "no-food"},
                                   {"mijn partner verbiedt mij te bellen", "domestic-violence"},
                                   {"had vanochtend een scheve mond", "acute-medical"},
                                   {"hij wordt afgeluisterd door de buren", "psychosis-confusion"},
                                   {"we hebben geen dak boven ons hoofd", "homelessness"},
                                   {"niemand zal mij missen", "suicidality"},
                                   {"mijn man gooit met borden", "domestic-violence"},
                                   {"mijn partner bepaalt waar het geld heen gaat", "domestic-violence"},
                                   {"gisteren heeft hij de jongste geslagen", "child-abuse"},
                                   {"mijn dochter knijpt mij in de arm", "elder-abuse"},
                                   {"de buren hebben mij vergiftigd", "psychosis-confusion"},
                                   {"er zit een camera in de muur", "psychosis-confusion"},
                                   {"een drukkend gevoel op de borst", "acute-medical"},
                                   {"hij praat ineens zo raar", "acute-medical"},
                                   {"hoest bloed", "acute-medical"},
                                   {"zonder drank red ik de dag niet", "severe-addiction"},
                                   {"mijn loon gaat op aan gokken", "severe-addiction"},
                                   {"anders mag ik niet eten van mezelf", "eating-disorder"},
                                   {"vind de weg naar huis niet meer", "cognitive-decline"},
                                   {"al twee dagen niet gegeten", "no-food"},
                                   {"er is geen geld voor boodschappen", "no-food"},
                                   {"heeft weken niet gedoucht", "self-neglect"}}) {
    INFO(text);
    CHECK(has(signals_in(text), signal));
  }
}

TEST_CASE("signals are heard as clients and coaches tell them") {
  for (auto const& [text, signal] :
       {Told{"Hij controleert mijn telefoon en mijn geld.", "domestic-violence"},
        Told{"Ik heb eetbuien en geef dan over.", "eating-disorder"},
        Told{"Ze heeft haar pillen bewaard voor het geval dat.", "suicidality"},
        Told{"Ik heb druk op de borst en uitstraling naar mijn arm.", "acute-medical"},
        Told{"Overal ligt rotzooi en er zijn muizen.", "self-neglect"},
        Told{"Hij denkt dat hij door God gestuurd is.", "psychosis-confusion"},
        Told{"Ze weegt nog maar 40 kilo en eet bijna niks.", "eating-disorder"},
        Told{"We hebben al twee dagen niet gegeten.", "no-food"},
        Told{"Ze is vroeger misbruikt door haar oom.", "sexual-violence"},
        Told{"Ik heb blauwe plekken van hem.", "domestic-violence"},
        Told{"Ze krijgt geen lucht.", "acute-medical"},
        Told{"Ze is geslagen door haar partner.", "domestic-violence"},
        Told{"Hij zegt dat hij er een punt achter wil zetten.", "suicidality"},
        Told{"Ik sta op straat.", "homelessness"},
        Told{"De woningstichting gaat naar de rechter.", "eviction-shutoff"},
        Told{"Hun zoontje mag dagen niet eten als straf.", "child-abuse"},
        Told{"Er is niks te eten tot vrijdag.", "no-food"},
        Told{"Ik heb er genoeg van, ik stap eruit.", "suicidality"},
        Told{"Ik kan niet stoppen met blowen, elke dag tien joints.", "severe-addiction"},
        Told{"Hij raakt de weg kwijt als hij naar huis fietst.", "cognitive-decline"},
        Told{"Ik wou dat ik niet bestond.", "suicidality"},
        Told{"Haar stiefvader kwam 's nachts bij haar in bed.", "sexual-violence"},
        Told{"Mijn zus bewaart alles, ze kan haar bed niet meer bereiken.", "self-neglect"},
        Told{"De hulp in de huishouding steelt van mijn tante.", "elder-abuse"},
        Told{"Ze werkt in een massagesalon en mag haar geld niet houden.", "exploitation"},
        Told{"Ik heb pijn op mijn borst en ben benauwd.", "acute-medical"},
        Told{"De buurkinderen zitten hele dagen opgesloten.", "child-abuse"},
        Told{"Hij heeft een wapen en zegt dat hij ze allemaal pakt.", "threat-to-others"},
        Told{"Mijn zoon is psychotisch en neemt zijn medicijnen niet.", "psychosis-confusion"},
        Told{"De verzorger doet ruw tegen mijn vader.", "elder-abuse"},
        Told{"Als dit zo doorgaat doe ik mezelf wat.", "suicidality"},
        Told{"Als ik te laat ben krijg ik slaag.", "domestic-violence"},
        Told{"Hij slaapt op straat.", "homelessness"},
        Told{"Mijn baas heeft mijn paspoort en betaalt mij niet.", "exploitation"},
        Told{"Mijn zoon dreigt de buren met een mes.", "threat-to-others"},
        Told{"Wij zitten zonder stroom, het is afgesloten.", "eviction-shutoff"},
        Told{"Mijn vrouw heeft opeens een scheve mond.", "acute-medical"},
        Told{"Er ligt niks meer in de koelkast en het is pas de tiende.", "no-food"},
        Told{"Ik kan bijna niet ademen en heb pijn op de borst.", "acute-medical"},
        Told{"Zij eet niks en vindt zichzelf veel te dik.", "eating-disorder"}}) {
    INFO(text);
    CHECK(has(signals_in(text), signal));
  }
}

TEST_CASE("what clients tell of a day as others tells no signal") {
  for (auto const* text : {"Ik leef van een klein pensioen.",
                           "Mijn vader is dood en mijn moeder woont alleen.",
                           "Ik praat graag over geschiedenis en God.",
                           "Mijn buurman heeft een hond die blaft.",
                           "Ik heb twintig jaar op een kantoor gewerkt.",
                           "Hij mag van de dokter niet meer voetballen.",
                           "Ik huil veel sinds het overlijden.",
                           "Mijn moeder woont in een verpleeghuis en krijgt daar goede zorg.",
                           "Ik durf niet alleen naar een nieuwe groep.",
                           "Mijn man en ik willen samen dansen.",
                           "Ze is afgevallen met het leefstijlprogramma en wil blijven bewegen.",
                           "Mijn man is dood en ik mis hem.",
                           "Ik loop graag langs het spoor naar het dorp.",
                           "Op maandag pas ik op de kleinkinderen.",
                           "Haar dochter brengt haar en haalt haar op.",
                           "Hij slaapt weer goed sinds de cursus.",
                           "Mijn man bepaalt graag waar we gaan wandelen.",
                           "Ik ben mijn sleutels kwijt.",
                           "Ik maak mij geen zorgen over de dood.",
                           "Ik wil voorgoed in dit dorp blijven wonen.",
                           "Hij is dol op het leven in de stad.",
                           "Ik wil wel weer eens dansen, tot ik erbij neerval.",
                           "Ik help mijn buurvrouw met haar geldzaken en haal haar boodschappen.",
                           "Ik sta op de wachtlijst voor een woning."}) {
    INFO(text);
    CHECK(signals_in(text).empty());
  }
}

TEST_CASE("words like those of signals tell none") {
  for (auto const* text : {"drinkt 2 wijntjes per week",
                           "mijn dochter regelt de boodschappen",
                           "komt uit Tsjechie",
                           "het kind gaat naar de opvang",
                           "volgt een dieet van de dietist",
                           "woont in een portiekflat",
                           "ik wil zelfstandig wonen",
                           "zelfmanagement en zelfvertrouwen",
                           "ik slaap goed in mijn nieuwe huis",
                           "hij bepaalt graag het tempo",
                           "mijn oudste doet mee met toneel",
                           "het is druk op mijn werk",
                           "het kost veel geld",
                           "we praten ineens weer met elkaar",
                           "ik hou van gokspelletjes met kaarten",
                           "de weg naar het buurthuis is kort",
                           "ik heb lekker gegeten gisteren",
                           "ik heb geen hoofd voor namen",
                           "de baby is gezond",
                           "ik praat steeds beter Nederlands"}) {
    INFO(text);
    CHECK(signals_in(text).empty());
  }
}

TEST_CASE("typing errors in the words of a signal are heard") {
  for (auto const* text : {"denkt over zelfmrd", "heeft suicde gedaan bijna", "praat over zelfmoort",
                           "zelfdodng speelt", "is suicidl"}) {
    INFO(text);
    CHECK(has(signals_in(text), "suicidality"));
  }
  CHECK(has(signals_in("vroeger mishandelt thuis"), "domestic-violence"));
}

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

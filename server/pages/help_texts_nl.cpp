#include "server/pages/help_texts.h"

namespace socialmap::pages::nl {

HelpTexts const kHelpTexts = {
    .young = "U bent jonger dan 18",
    .to_help = "Bekijk wie u kunt bellen",
    .help =
        {"Hulp nodig? Bel iemand",
         "Hier staat wie u kunt bellen. Bellen mag altijd, ook als u niet zeker weet of het erg genoeg is."},
    .themes =
        {
            {"gevaar", "Er is nu gevaar", "Bel meteen. Ook als u niet zeker bent.", {"emergency-112"}},
            {"zelfmoord",
             "U denkt aan zelfmoord",
             "U kunt dag en nacht bellen. Bellen is gratis. U hoeft uw naam niet te zeggen.",
             {"suicide-prevention-113"}},
            {"geweld",
             "Iemand doet u pijn of bedreigt u",
             "U kunt dag en nacht bellen. Ook als u zich zorgen maakt over een ander.",
             {"veilig-thuis", "centrum-seksueel-geweld", "comensha", "slachtofferhulp", "police"}},
            {"ziek",
             "U bent ziek of het gaat niet goed in uw hoofd",
             "Bel eerst uw eigen huisarts.",
             {"general-practice", "crisis-service", "addiction-care", "dementia-case-manager"}},
            {"geld", "U hebt schulden", "Hoe eerder u belt, hoe meer er kan.", {"municipal-debt-help"}},
            {"dak", "U hebt geen plek om te slapen", "U kunt dag en nacht bellen.", {"shelter-access"}},
            {"praten",
             "U wilt met iemand praten",
             "Over alles wat u bezighoudt. Iemand denkt graag met u mee.",
             {"luisterlijn", "neighbourhood-team"}},
        },
    .privacy = {"Privacy", "U kunt deze site gebruiken zonder dat wij weten wie u bent."},
    .privacy_parts =
        {
            {"geen-naam",
             "Wij vragen niet wie u bent",
             {"U hoeft geen naam, adres of telefoonnummer in te vullen. U hoeft ook niet in te loggen om te "
              "zoeken."}},
            {"geen-cookies",
             "Wij gebruiken geen cookies",
             {"Wij zetten niets op uw computer of telefoon als u zoekt. Daarom vragen wij ook niets over "
              "cookies."}},
            {kNobodyElse,
             "Niemand kijkt mee",
             {"Uw browser vraagt alleen iets aan deze site. Wij laten geen andere bedrijven meekijken."}},
            {"niet-bewaard",
             "Wij bewaren niet wat u zoekt",
             {"Wij schrijven niet op welke woorden u typt. Wij schrijven ook niet op welke postcode u "
              "invult."}},
            {"niet-in-adres",
             "Uw antwoorden staan niet in het adres",
             {"Vult u in wat bij u past? Dan staan uw antwoorden niet in het adres van de pagina. Uw browser "
              "bewaart "
              "het antwoord niet."}},
            {"wel-in-adres",
             "Uw zoekwoorden staan wel in het adres",
             {"Zo kunt u een zoekopdracht bewaren of doorsturen. Uw browser onthoudt dat adres. Wilt u dat "
              "niet? "
              "Wis "
              "dan de geschiedenis van uw browser."}},
            {"bericht",
             "Uw bericht als er iets niet klopt",
             {"Zegt u dat er iets niet klopt? Dan bewaren wij uw woorden tot een maand nadat iemand ernaar "
              "keek. "
              "Wij bewaren niet wie het stuurde."}},
        },
    .privacy_map_part =
        {"kaart",
         "Op de kaart kijkt één ander mee",
         {"De kaart laat straten zien. Uw browser haalt die plaatjes bij een andere site. Die site ziet het "
          "adres van uw apparaat en welk stuk van de kaart u bekijkt. Dat gebeurt alleen op die pagina."}},
    .accessibility = {"Toegankelijkheid",
                      "Iedereen moet deze site kunnen gebruiken. Ook wie slecht ziet of hoort."},
    .accessibility_parts =
        {
            {"regels",
             "Welke regels wij volgen",
             {"Wij willen voldoen aan de regels van WCAG 2.2, niveau A en AA. Die regels gelden voor alle "
              "gemeenten."}},
            {"getest",
             "Hoe wij testen",
             {"Een computer test elke pagina bij elke verandering. Wij testen op een groot en een klein "
              "scherm, in "
              "het "
              "donker en met alleen het toetsenbord.",
              "Een onafhankelijk onderzoek met mensen is er nog niet."}},
            {"bekend",
             "Wat nog niet goed is",
             {"De tekening van het netwerk is breed. Op een telefoon moet u haar opzij schuiven. Alles uit "
              "de "
              "tekening "
              "staat ook in de tabel eronder."}},
            {"melden",
             "Lukt iets niet?",
             {"Bel de gemeente of het wijkteam. Zij helpen u verder en geven het door."}},
        },
};

}  // namespace socialmap::pages::nl

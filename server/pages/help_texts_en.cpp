#include "server/pages/help_texts.h"

namespace socialmap::pages::en {

HelpTexts const kHelpTexts = {
    .young = "You are younger than 18",
    .to_help = "See who you can call",
    .help =
        {"Need help? Call someone",
         "Here is who you can call. You may always call, also if you are not sure that it is bad enough."},
    .themes =
        {
            {"gevaar", "There is danger now", "Call at once. Also if you are not sure.", {"emergency-112"}},
            {"zelfmoord",
             "You think of suicide",
             "You can call day and night. It is free. You need not say your name.",
             {"suicide-prevention-113"}},
            {"geweld",
             "Someone hurts or threatens you",
             "You can call day and night. Also if you worry about somebody else.",
             {"veilig-thuis", "centrum-seksueel-geweld", "comensha", "slachtofferhulp", "police"}},
            {"ziek",
             "You are ill, or your mind is not well",
             "Call your own doctor first.",
             {"general-practice", "crisis-service", "addiction-care", "dementia-case-manager"}},
            {"geld", "You have debts", "The sooner you call, the more can be done.", {"municipal-debt-help"}},
            {"dak", "You have no place to sleep", "You can call day and night.", {"shelter-access"}},
            {"praten",
             "You want to talk to someone",
             "About anything on your mind. Someone is glad to think it through with you.",
             {"luisterlijn", "neighbourhood-team"}},
        },
    .privacy = {"Privacy", "You can use this site without us knowing who you are."},
    .privacy_parts =
        {
            {"geen-naam",
             "We do not ask who you are",
             {"You need not fill in a name, address or phone number. You need not sign in to search "
              "either."}},
            {"geen-cookies",
             "We use no cookies",
             {"We put nothing on your computer or phone when you search. So we do not ask about cookies "
              "either."}},
            {kNobodyElse,
             "Nobody looks on",
             {"Your browser asks things of this site only. We let no other companies look on."}},
            {"niet-bewaard",
             "We do not keep what you search for",
             {"We do not write down the words you type. We do not write down your postcode either."}},
            {"niet-in-adres",
             "Your answers are not in the address",
             {"Do you fill in what suits you? Then your answers are not in the address of the page. Your "
              "browser does not keep the answer."}},
            {"wel-in-adres",
             "The words you search for are in the address",
             {"That way you can keep a search or send it to somebody. Your browser remembers that address. "
              "You do not want that? Then clear the history of your browser."}},
            {"bericht",
             "Your message when something is wrong",
             {"Do you tell us that something is wrong? Then we keep your words until a month after someone "
              "looked at them. We do not keep who sent them."}},
        },
    .privacy_map_part = {"kaart",
                         "One other looks on at the map",
                         {"The map shows streets. Your browser gets those pictures from another site. That "
                          "site sees the address of your device and which part of the map you look at. "
                          "That happens on that page only."}},
    .accessibility = {"Accessibility",
                      "Everybody must be able to use this site. Also people who see or hear poorly."},
    .accessibility_parts =
        {
            {"regels",
             "Which rules we follow",
             {"We want to meet the rules of WCAG 2.2, level A and AA. Those rules hold for all "
              "municipalities."}},
            {"getest",
             "How we test",
             {"A computer tests every page at every change. We test on a large and a small screen, in the "
              "dark and with the keyboard only.",
              "There has been no independent study with people yet."}},
            {"bekend",
             "What is not good yet",
             {"The drawing of the network is wide. On a phone you have to move it sideways. All that is in "
              "the drawing is also in the table below it.",
              "What organisations wrote is in Dutch. So are the reasons and the questions of “What suits "
              "me?”."}},
            {"melden",
             "Does something not work?",
             {"Call the municipality or the neighbourhood team. They help you on and pass it on."}},
        },
};

}  // namespace socialmap::pages::en

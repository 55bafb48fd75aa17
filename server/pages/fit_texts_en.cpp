#include "server/pages/fit_texts.h"

#include <fmt/format.h>

#include "server/pages/words.h"

namespace socialmap::pages::en {
namespace {

std::string step_of(int step) { return fmt::format("Step {} of {}", step, kFitTexts.steps.size()); }

std::string read_like(std::string const& what) { return "You look for or like: " + what; }
std::string read_dislike(std::string const& what) { return "You would rather not: " + what; }
std::string read_need(std::string const& what) { return "Something is the matter with: " + what; }
std::string read_signal(std::string const& what) { return "This is the matter with me now: " + what; }

std::string read_minutes(int minutes) { return fmt::format("The way there may take {} minutes", minutes); }
std::string read_budget(std::string const& euros) { return fmt::format("It may cost {} euro a time", euros); }
std::string read_age(int age) { return fmt::format("You are {} years old", age); }

std::string read_modes(std::vector<std::string> const& modes) {
  return fmt::format("How you get there: {}", fmt::join(modes, ", "));
}
std::string read_access(std::vector<std::string> const& features) {
  return fmt::format("What the building must have: {}", fmt::join(features, ", "));
}
std::string read_mobility(std::string const& how) { return "How walking goes: " + how; }

std::string read_from(std::string const& words) { return fmt::format(" (you wrote: “{}”)", words); }

std::string day_part(Weekday day, std::size_t part) {
  constexpr std::array<std::string_view, 3> kParts{"morning", "afternoon", "evening"};
  return fmt::format("{} {}", kWords.day_name(day), kParts.at(part));
}

std::string named(std::vector<std::string> const& needs) {
  return fmt::format("You named: {}.", fmt::join(needs, "; "));
}

std::string ask_groups(std::vector<std::string> const& groups) {
  return fmt::format("It is only for: {}. Are you one of them?", fmt::join(groups, ", "));
}

std::string ask_ages(std::string const& ages) {
  return fmt::format("It is for people {}. Is that right for you?", ages);
}

std::string further(int minutes) {
  return fmt::format("May it be further away, up to {} minutes of travel?", minutes);
}
std::string dearer(std::string const& euros) {
  return fmt::format("May it cost a little more, up to {} euro a time?", euros);
}
std::string also_on(std::string const& day_part) { return fmt::format("Can you also come on {}?", day_part); }

std::string more(std::vector<std::string> const& questions, std::size_t extra) {
  auto const asked = fmt::format("{}", fmt::join(questions, " "));
  return extra == 1 ? asked + " Then there is 1 more."
                    : fmt::format("{} Then there are {} more.", asked, extra);
}

}  // namespace

FitTexts const kFitTexts = {
    .steps = {{{"What is going on?", "Tick what is right. You can also tell it in your own words, in Dutch."},
               {"Is there anything that cannot wait?",
                "We ask everybody this. Tick only what is going on now. Then you see at once who to call."},
               {"What do you like to do?", "Something from long ago counts too. You may choose several."},
               {"Where do you live, and how do you get there?",
                "Then we look for what you can really get to."},
               {"When can you come, and what may it cost?", "After this we show what suits you."}}},
    .title = "What suits me?",
    .description = "Five short questions. Then you see what suits you, and why.",
    .may_be_empty =
        "Five short questions. You may leave anything empty. We keep nothing of what you fill in.",
    .no_names = "Do not fill in names, addresses or phone numbers.",
    .next = "Next",
    .skip = "Skip",
    .back = "Back",
    .show = "Show what suits me",
    .buttons = "On or back",
    .wish = "In your own words",
    .wish_hint = "We can read Dutch only here. For example: “Ik zit veel alleen thuis”.",
    .like = "Or say it yourself",
    .like_hint = "We can read Dutch only here. For example: “Ik zong vroeger in een koor”.",
    .needs = "What would you like help with?",
    .urgent = "Danger or great need",
    .worries = "Other great worries",
    .interests = "Choose a subject",
    .home = "Postcode or neighbourhood",
    .home_hint = "The four digits of your postcode are enough.",
    .modes = "How do you get there?",
    .minutes = "How many minutes may the way there take?",
    .minutes_hint = "One way. For example: 20.",
    .mobility = "How is walking for you?",
    .access = "What must the building have?",
    .days = "On which days can you come?",
    .dayparts = "Which part of the day?",
    .also = "You can also come on",
    .budget = "How many euro may it cost a time?",
    .budget_hint = "For example: 5 or 7.50. Fill in 0 for free only.",
    .passes = "Do you have one of these passes?",
    .age = "How old are you?",
    .age_hint = "Some groups are for an age.",
    .walk = "On foot",
    .bike = "By bike",
    .public_transport = "By bus or train",
    .car = "By car",
    .not_said = "I would rather not say",
    .walks_well = "Good",
    .walks_little = "I cannot walk far",
    .wheelchair = "I use a wheelchair",
    .read = "Did we understand you well?",
    .read_lead = "This is what we read in your words. Is something not right? Then take its tick off.",
    .read_ask = "Is this right too? Then tick it.",
    .read_ticks = "This is what we understood",
    .read_safety = "Perhaps we understand it wrongly. You can always call.",
    .mistakes = "Please look at this once more",
    .mistake_title = "Not right yet: ",
    .wrong_home =
        "We do not know this postcode or neighbourhood. Please look at it again, or leave it empty.",
    .wrong_minutes = "For the way there, fill in a number from 0 to 600.",
    .wrong_age = "For the age, fill in a number from 0 to 120.",
    .wrong_budget = "Fill in an amount, such as 5 or 7.50.",
    .wrong_choice = "We do not know one of your choices. Choose again, or just go on.",
    .too_many = "You chose more than 50. Take a few off.",
    .twice = "An answer came in twice. Please fill it in again.",
    .too_long = "Your text is too long. Make it shorter: at most 500 characters.",
    .personal =
        "There was something personal in it, such as a phone number. We took it out and did not keep it.",
    .wrong_form = "Something went wrong with the form. We start at the first question again.",
    .trouble = "It did not work. Please try again. What you filled in is still there.",
    .answered = "What suits me? The answer",
    .answer_title = "This may suit you",
    .answer_lead =
        "The choice is yours. Read why it fits, and try something. What organisations wrote is in "
        "Dutch, and so are the reasons.",
    .call_title = "Talk to someone now",
    .call_lead = "You are not alone in this. This is what you can do now:",
    .call_after = "After that we are glad to search on with you. This comes first now.",
    .safe_advice = "Talk about it with someone you trust, or call one of these numbers.",
    .triage = "Talk to someone first. What is below can come after that.",
    .young = "Are you younger than 18? Then they help you best:",
    .help_first = "Help first",
    .help_first_why = "An activity does good, but it does not take this worry away. So help comes first.",
    .no_help = "We found no help that fits this exactly. Do call:",
    .also_help = "Help too",
    .beside = "What you can do beside it",
    .offers = "What you can do",
    .nothing = "We found nothing that fits all your answers. It is not your fault.",
    .why = "Why it fits",
    .ask = "Ask this first",
    .before = "Arrange this first",
    .first_step = "First step: ",
    .more_words = "Would you like more choice?",
    .change = "Change my answers",
    .again = "Start again",
    .ask_price = "What does it cost?",
    .ask_payer = "It costs more than you filled in. Does a pass or a fund pay part of it?",
    .ask_time = "On which day and at what time is it?",
    .ask_travel = "Where exactly is it?",
    .ask_age = "Is it for my age too?",
    .ask_audience = "Is it for me too?",
    .ask_language = "Is my Dutch enough?",
    .ask_skills = "Do I have to read, or is internet needed?",
    .ask_access = "Can I get in and out of the building?",
    .ask_holidays = "Does it go on in the holidays?",
    .ask_rest = "Does it fit what I want?",
    .step_of = step_of,
    .read_like = read_like,
    .read_dislike = read_dislike,
    .read_need = read_need,
    .read_signal = read_signal,
    .read_minutes = read_minutes,
    .read_budget = read_budget,
    .read_age = read_age,
    .read_modes = read_modes,
    .read_access = read_access,
    .read_mobility = read_mobility,
    .read_from = read_from,
    .day_part = day_part,
    .named = named,
    .ask_groups = ask_groups,
    .ask_ages = ask_ages,
    .further = further,
    .dearer = dearer,
    .also_on = also_on,
    .more = more,
};

}  // namespace socialmap::pages::en

#include <fmt/format.h>

#include "server/pages/texts.h"

namespace socialmap::pages::en {
namespace {

ErrorWords error(int status) {
  switch (status) {
    case 400:
      return {"This address is not right",
              "We cannot read the address of this page. Please start a new search."};
    case 404:
      return {"This page is not here",
              "Perhaps the offer has stopped, or the address is not quite right. Please search on."};
    case 414:
      return {"Your question is too long", "Use fewer words and search again."};
    case 429:
      return {"Please wait a moment",
              "Very many questions come from your address now. Please try again in a minute."};
    default:
      break;
  }
  if (status >= 500)
    return {"Something went wrong on our side", "It is not your fault. Please try again in a few minutes."};
  return {"That is not possible here", "This page cannot do what you asked. Please start a new search."};
}

std::string error_number(int status) { return fmt::format("Error number {}", status); }

std::string given_twice(std::string_view parameter) {
  return fmt::format("“{}” is in the address of this page more than once. Choose one.", parameter);
}

std::string mistake(std::string_view parameter, std::string_view value, bool has_near) {
  if (parameter == "near")
    return has_near
               ? fmt::format("We do not know the place “{}”. Fill in a postcode, or a neighbourhood.", value)
               : "Also fill in a postcode or a neighbourhood. Then we know where to search from.";
  if (parameter == "radius")
    return has_near ? "Choose a distance from the list."
                    : "You chose a distance. Also fill in a postcode or a neighbourhood.";
  if (parameter == "sort")
    return has_near ? "Choose an order from the list."
                    : "You chose “nearest first” or an order that we do not know. Also fill in a postcode or "
                      "a neighbourhood.";
  if (parameter == "q") return "What you search for is too long. Try a few words.";
  if (parameter == "maxPrice")
    return fmt::format("“{}” is not an amount. Fill in an amount such as 2.50.", value);
  if (parameter == "age") return "For the age, fill in a number from 0 to 120.";
  if (parameter == "daypart") return "Choose a part of the day from the list.";
  if (parameter == "pass") return fmt::format("We do not know the pass “{}”.", value);
  if (parameter == "accessibility") return "Choose from the list what the building must have.";
  if (parameter == "available") return "Choose “only with room”, or leave it empty.";
  if (parameter == "bbox") return "We cannot read this part of the map.";
  if (parameter == "free") return "Choose “only free”, or leave it empty.";
  if (parameter == "page") return "This page number is not right.";
  if (parameter == "kind") return fmt::format("We do not know the kind “{}”.", value);
  if (parameter == "domain") return fmt::format("We do not know the subject “{}”.", value);
  if (parameter == "neighbourhood") return fmt::format("We do not know the neighbourhood “{}”.", value);
  if (parameter == "audience") return fmt::format("We do not know the group “{}”.", value);
  if (parameter == "language")
    return fmt::format("“{}” is not the code of a language, such as nl or en.", value);
  if (parameter == "day") return fmt::format("We do not know the day “{}”.", value);
  if (parameter == "layer") return "Choose between activities and help.";
  return fmt::format("We do not know the filter “{}”.", parameter);
}

std::string up_to_price(std::string euros) { return fmt::format("Up to €{}", euros); }

std::string for_age(std::string_view years) { return fmt::format("For age {}", years); }

std::string results(std::size_t total) {
  return total == 0 ? "No results" : kWords.count(total, "result", "results");
}

std::string offers(std::size_t number) {
  return number == 0 ? "No offers" : fmt::format("Offers ({})", number);
}

std::string unknown_among(std::size_t number) {
  return fmt::format("We are not sure that {} your choice. {} at the end.",
                     number == 1 ? "1 result fits" : fmt::format("{} results fit", number),
                     number == 1 ? "It is" : "They are");
}

std::string page_of(std::size_t page, std::size_t pages) { return fmt::format("Page {} of {}", page, pages); }

std::string searching_for(std::string_view q) { return fmt::format("Search for {}", q); }

std::string searched_for(std::string_view words) { return fmt::format("We searched for “{}”.", words); }

std::string understood(std::string_view words, std::string_view as) {
  return fmt::format("For “{}” we also searched for: {}.", words, as);
}

std::string searched_near(std::string_view place) { return fmt::format("We searched near {}.", place); }

std::string nearest_without(std::string_view filter) {
  return fmt::format("This comes close, without “{}”", filter);
}

std::string search_without(std::string_view filter, std::size_t total) {
  return fmt::format("Search without “{}” ({})", filter, kWords.count(total, "result", "results"));
}

std::string search_only(std::string_view q, std::size_t total) {
  return fmt::format("Search for “{}” only ({})", q, kWords.count(total, "result", "results"));
}

std::string extra(Cents amount) { return amount.value == 0 ? "free" : kWords.money(amount); }

std::string pass_price(std::string_view pass, Cents price) {
  return fmt::format("{}: {}", pass, extra(price));
}

std::string pass_unknown(std::string_view pass) {
  return fmt::format("{}: valid, ask what you pay then", pass);
}

std::string_view reading(bool needed) {
  return needed ? "You need to be able to read" : "You need not be able to read";
}

std::string_view digital(bool needed) {
  return needed ? "You need to be able to use a computer or phone" : "You do not need a computer";
}

}  // namespace

Texts const kTexts = {
    .navigation = "Parts",
    .match = "What suits me?",
    .site = "Social map",
    .skip = "To the content",
    .footer = "A service of the municipality of ",
    .privacy = "We do not keep what you search for.",
    .help = "Help",
    .more_help = "More numbers you can call",
    .privacy_link = "Privacy",
    .access_link = "Accessibility",
    .leave = "Leave this page quickly",
    .leave_to = "https://www.buienradar.nl/",
    .share = "Share",
    .print = "Print",
    .speak = "Read aloud",
    .speak_stop = "Stop reading",
    .next_steps = "A next step",
    .similar = "Like this one",
    .shared = "The address is copied",
    .no_offers_here = "There is nothing here now.",
    .all_here = "Search all of this neighbourhood",
    .neighbourhood_kind = "Neighbourhood in ",
    .neighbourhood_title = "What is there to do in ",
    .for_providers = "For providers",
    .to_network = "Who knows whom? See the network",
    .help_title = "Call someone now?",
    .danger = "Direct danger:",
    .suicide = "Thinking of suicide:",
    .violence = "Violence at home:",
    .ill = "Ill or very worried:",
    .emergency_number = "Emergency number",
    .own_doctor = "Your own doctor",
    .search_title = "What is there to do?",
    .search_title_in = "What is there to do in ",
    .lead = "Search for an activity or help near you.",
    .q = "What are you looking for?",
    .near = "Postcode or neighbourhood",
    .radius = "Distance",
    .any_radius = "No matter",
    .within = "Within ",
    .search = "Search",
    .more_choices = "More choices",
    .domain = "Subject",
    .all_domains = "All subjects",
    .layer = "Activities or help",
    .both_layers = "Activities and help",
    .only_activity = "Activities only",
    .only_support = "Help only",
    .max_price = "Highest price per time, in euro",
    .only_free = "Only free",
    .daypart = "Part of the day",
    .morning = "Morning",
    .afternoon = "Afternoon",
    .evening = "Evening",
    .pass = "Your pass",
    .no_pass = "No pass",
    .joiner_age = "Age of who takes part",
    .only_available = "Only with room",
    .access_needed = "What the building must have",
    .sort = "Order",
    .sort_relevance = "Best first",
    .sort_distance = "Nearest first",
    .sort_next = "Soonest first",
    .sort_title = "Name from A to Z",
    .sort_verified = "Last checked first",
    .place_meant = "Perhaps you mean:",
    .mistakes = "We cannot search like this",
    .results_label = "Results",
    .results_colon = "results: ",
    .filters = "Choose further",
    .show_filters = "Choose kind, neighbourhood, day and more",
    .to_results = "To the results",
    .chosen_filters = "Chosen filters",
    .take_off = "Take off: ",
    .more = "More",
    .kind_group = "Kind",
    .neighbourhood_group = "Neighbourhood",
    .day_group = "Day",
    .language_group = "Language",
    .price_group = "Price per time",
    .free = "Free",
    .in_this_part = "In a part of the map",
    .map = "Map",
    .on_map = "See on the map",
    .take_along = "Take this list with you",
    .to_calendar = "Put in your calendar (.ics)",
    .to_table = "Download as a table (.csv)",
    .pages = "Pages",
    .previous = "Previous",
    .next = "Next",
    .page_gone = "There are not that many pages.",
    .nothing_found = "We found nothing that fits all your choices. It is not your fault.",
    .looser = "What you can leave out",
    .start_again = "Start a new search",
    .call_title = "Rather search together?",
    .call = "Do call. Someone is glad to think it through with you.",
    .support = "Help",
    .when = "When",
    .where = "Where",
    .price = "Costs",
    .somewhere_in = "in ",
    .at_home_in = "at your home, only in ",
    .to_search = "To the search",
    .path = "Where you are",
    .all_offers = "All activities and help",
    .what = "What",
    .for_whom = "For whom",
    .joining = "Taking part",
    .access = "Accessibility",
    .contact = "Contact",
    .open_enrolment = "At any time",
    .vog = "With a certificate of good conduct (VOG)",
    .ease =
        {
            .free = "Free",
            .first_free = "First time free",
            .self_referral = "Register yourself",
            .step_free = "Without steps",
            .welcome = "Someone meets you",
        },
    .error = error,
    .error_number = error_number,
    .given_twice = given_twice,
    .mistake = mistake,
    .up_to_price = up_to_price,
    .for_age = for_age,
    .offers = offers,
    .results = results,
    .unknown_among = unknown_among,
    .page_of = page_of,
    .searching_for = searching_for,
    .no_words = "We could not read a word in your question, so this is everything.",
    .searched_for = searched_for,
    .understood = understood,
    .searched_near = searched_near,
    .nearest_without = nearest_without,
    .search_without = search_without,
    .search_only = search_only,
    .pass_price = pass_price,
    .pass_unknown = pass_unknown,
    .extra = extra,
    .reading = reading,
    .digital = digital,
};

}  // namespace socialmap::pages::en

#include "engine/exchange/uitdatabank_facts.h"

#include <cmath>
#include <map>

#include <fmt/format.h>

#include "engine/calendar/zone.h"
#include "engine/catalog/records.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/uitdatabank_texts.h"

namespace socialmap {
namespace {

std::string in_euro(Cents cents) {
  if (cents.value == 0) return "gratis";
  return fmt::format("€ {},{:02}", cents.value / 100, cents.value % 100);
}

/// An amount in euro; nothing, and a warning, for anything else.
std::optional<Cents> cents_in(Node const& tariff, Reading& reading) {
  auto const* price = tariff.find("price");
  auto const* euro = price ? price->number() : nullptr;
  auto const currency = text_under(tariff, "priceCurrency");
  bool const fits = euro && *euro >= 0 && *euro <= 10'000 && (currency.empty() || currency == "EUR");
  if (fits) return Cents{std::llround(*euro * 100)};
  reading.warning(tariff, "has no price in euro; it stays unknown");
  return std::nullopt;
}

int age_on(Date day, Date born) {
  std::chrono::year_month_day const now{day};
  std::chrono::year_month_day const then{born};
  bool const had_birthday = std::pair{now.month(), now.day()} >= std::pair{then.month(), then.day()};
  return int(now.year()) - int(then.year()) - (had_birthday ? 0 : 1);
}

std::optional<Audience> ages_of_births(Node const& range, std::optional<Date> first_day, Reading& reading) {
  auto const from = parse_date(text_under(range, "from"));
  auto const to = parse_date(text_under(range, "to"));
  if (!from || !to || !first_day || *to < *from || *to > *first_day) {
    reading.warning(range, "gives ages as birth dates that cannot be read; the ages stay unknown");
    return std::nullopt;
  }
  reading.warning(range, "gives ages as birth dates; taken as the ages on the first day");
  Audience audience;
  audience.min_age = age_on(*first_day, *to);
  audience.max_age = age_on(*first_day, *from);
  return audience;
}

/// "6" in "6-12"; nothing for an empty half.
std::optional<int> age_in(std::string_view digits) {
  if (digits.empty()) return std::nullopt;
  return std::stoi(std::string(digits));
}

bool is_age_range(std::string_view text) {
  auto const hyphen = text.find('-');
  if (hyphen > 3 || text.size() - hyphen > 4) return false;  // no hyphen at all is npos
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != hyphen && (text[i] < '0' || text[i] > '9')) return false;
  }
  return true;
}

/// Digits, blanks and hyphens with a plus in front, however it was punctuated: "016/12 34 56".
std::string plain_phone(std::string const& written) {
  std::string phone;
  for (char const c : written) {
    bool const keep = (c >= '0' && c <= '9') || c == '+' || c == '-';
    if (keep || (!phone.empty() && phone.back() != ' ')) phone += keep ? c : ' ';
  }
  return cleaned(phone);
}

/// The first text of `name`, which is a text or a list of them, in one of the places where one may stand.
Node const* first_contact(Node const& event, std::string_view name) {
  for (auto const* place : {"contactPoint", "bookingInfo"}) {
    auto const* point = event.find(place);
    auto const* found = point ? point->find(name) : nullptr;
    if (found && found->list()) found = found->list()->empty() ? nullptr : &found->list()->front();
    if (found && found->text() && !found->text()->empty()) return found;
  }
  return nullptr;
}

std::optional<int> count_at(Node const& node, std::string_view name) {
  auto const* found = node.find(name);
  auto const* number = found ? found->number() : nullptr;
  bool const whole = number && *number >= 0 && *number <= 100'000 && *number == std::floor(*number);
  return whole ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

}  // namespace

std::optional<Price> price_in(Node const& event, PricePer per, Reading& reading) {
  auto const* tariffs = event.find("priceInfo");
  if (!tariffs || !tariffs->list()) return std::nullopt;
  Price price;
  std::vector<std::string> others;
  for (auto const& tariff : *tariffs->list()) {
    auto const cents = cents_in(tariff, reading);
    if (!cents) continue;
    if (text_under(tariff, "category") == "base" && !price.amount) {
      price.amount = cents;
      price.per = per;
    } else {
      others.push_back(fmt::format("{} {}", text_in(tariff.find("name"), {}), in_euro(*cents)));
    }
  }
  if (!others.empty()) price.note = cut_to(fmt::format("{}", fmt::join(others, "; ")), 200);
  return price == Price{} ? std::nullopt : std::optional{price};
}

std::optional<Audience> ages_in(Node const& event, std::optional<Date> first_day, Reading& reading) {
  if (auto const* births = event.find("birthdateRange")) return ages_of_births(*births, first_day, reading);
  auto const* range = event.find("typicalAgeRange");
  if (!range) return std::nullopt;
  auto const text = text_under(event, "typicalAgeRange");
  auto const hyphen = text.find('-');
  Audience audience;
  if (is_age_range(text)) {
    audience.min_age = age_in(std::string_view(text).substr(0, hyphen)).value_or(0);
    audience.max_age = age_in(std::string_view(text).substr(hyphen + 1));
    int const oldest = audience.max_age.value_or(120);
    if (*audience.min_age <= oldest && oldest <= 120) return audience;
  }
  warn_of(reading, *range, "is no range of ages such as 6-12, 18- or -4; the ages stay unknown");
  return std::nullopt;
}

std::optional<Capacity> capacity_in(Node const& event, bool full, Reading& reading) {
  Capacity capacity;
  if (auto const* booking = event.find("bookingAvailability")) {
    capacity.places = count_at(*booking, "capacity");
    capacity.free = count_at(*booking, "remainingCapacity");
    if (capacity.places && capacity.free && *capacity.free > *capacity.places) {
      reading.warning(*booking, "has more places left than places; how many stays unknown");
      capacity = {};
    }
  }
  if (full || booked_up(event)) capacity.free = 0;
  if (capacity == Capacity{}) return std::nullopt;
  auto const modified = parse_iso8601(text_under(event, "modified"));
  if (modified) capacity.as_of = shown_in_amsterdam(*modified).day;
  return capacity;
}

std::optional<Contact> contact_in(Node const& event, Reading& reading) {
  Contact contact;
  auto const take = [&](Node const* node, std::string const& text, std::optional<std::string>& field,
                        Codec<std::string> const& codec) {
    if (!node) return;
    Node const written{text};
    Reading tried;
    if (auto value = codec.read(written, tried)) field = std::move(*value);
    for (auto const& error : tried.errors) reading.warning(*node, error.what);
  };
  static auto const phone_codec = phone_number();
  static auto const email_codec = email_address();
  auto const* phone = first_contact(event, "phone");
  take(phone, phone ? plain_phone(*phone->text()) : "", contact.phone, phone_codec);
  auto const* email = first_contact(event, "email");
  take(email, email ? cleaned(*email->text()) : "", contact.email, email_codec);
  return contact == Contact{} ? std::nullopt : std::optional{contact};
}

std::optional<Status> status_in(Node const& event, UitCalendar const& calendar, Reading& reading) {
  static std::map<std::string, Status> const words{{"", Status::published},
                                                   {"APPROVED", Status::published},
                                                   {"DRAFT", Status::draft},
                                                   {"READY_FOR_VALIDATION", Status::submitted},
                                                   {"REJECTED", Status::rejected}};
  auto const* node = event.find("workflowStatus");
  auto const word = text_under(event, "workflowStatus");
  auto const found = words.find(word);
  if (found == words.end()) {
    reading.problem(*node, word == "DELETED" ? "is deleted" : "workflowStatus is not one that is known",
                    word);
    return std::nullopt;
  }
  return calendar.off ? Status::withdrawn : found->second;
}

}  // namespace socialmap

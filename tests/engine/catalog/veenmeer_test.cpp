// What makes the demonstration municipality lifelike, held while people edit its files.

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <set>

#include "engine/base/fold.h"
#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"
#include "engine/catalog/freshness.h"
#include "tests/source_directory.h"

using namespace socialmap;

namespace {

/// The day the shares below are counted for; the files say when each offer was last verified.
Date const kOn = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);

Vocabulary const& vocabulary() {
  static auto const reading = read_vocabulary(source_directory() + "/catalog/vocabulary");
  REQUIRE(reading.sound());
  return reading.vocabulary;
}

Catalogue const& veenmeer() {
  static auto const reading = read_catalogue(source_directory() + "/catalog/veenmeer", vocabulary());
  REQUIRE(reading.sound());
  return reading.catalogue;
}

Columns const& columns() {
  static Places const places(veenmeer());
  static auto const built = build_columns(veenmeer(), vocabulary(), places, kOn);
  return built;
}

std::size_t offers_where(std::function<bool(Activity const&)> const& is) {
  auto const& all = veenmeer().activities;
  return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), is));
}

double share_where(std::function<bool(Activity const&)> const& is) {
  return static_cast<double>(offers_where(is)) / static_cast<double>(veenmeer().activities.size());
}

double share_of(Freshness freshness) {
  return share_where(
      [&](auto const& a) { return freshness_of(a, veenmeer().municipality, kOn) == freshness; });
}

bool is_full(Activity const& a) { return a.capacity && a.capacity->free == 0; }

std::vector<std::string> words_of_text(std::string const& text) {
  std::vector<std::string> words(1);
  for (char const c : folded(text)) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::set<std::string> trigrams(std::string const& text) {
  auto const words = words_of_text(text);
  std::set<std::string> all;
  for (std::size_t i = 2; i < words.size(); ++i)
    all.insert(words[i - 2] + " " + words[i - 1] + " " + words[i]);
  return all;
}

std::size_t shared(std::set<std::string> const& a, std::set<std::string> const& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](auto const& t) { return b.contains(t); }));
}

/// Who is connected with whom, over relations, guides, next steps, and what belongs to a provider.
class Islands {
 public:
  explicit Islands(Catalogue const& catalogue) {
    for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i) {
      auto const& a = catalogue.activities[i];
      join(catalogue.provider(ActivityId{i}).id, a.id);
      if (a.guide) join(a.id, *a.guide);
      for (auto const& next : a.feeds_to) join(a.id, next);
    }
    for (auto const& p : catalogue.network.professionals) {
      if (p.provider) join(p.id, *p.provider);
    }
    for (auto const& r : catalogue.network.relations) join(r.from, r.to);
  }

  /// How many providers each connected part has.
  std::multiset<std::size_t> sizes(Catalogue const& catalogue) {
    std::map<std::string, std::size_t> parts;
    for (auto const& provider : catalogue.providers) ++parts[root(provider.id)];
    std::multiset<std::size_t> all;
    for (auto const& [_, size] : parts) all.insert(size);
    return all;
  }

 private:
  std::string root(std::string const& id) {
    auto const [at, added] = above_.emplace(id, id);
    return added || at->second == id ? id : root(at->second);
  }
  void join(std::string const& a, std::string const& b) {
    auto const top = root(a);
    above_[top] = root(b);
  }
  std::map<std::string, std::string> above_;
};

}  // namespace

TEST_CASE("Veenmeer is as large as a town") {
  CHECK(veenmeer().providers.size() >= 60);
  CHECK(veenmeer().activities.size() >= 250);
  CHECK(veenmeer().neighbourhoods.size() == 8);
  CHECK(veenmeer().network.professionals.size() >= 25);
  CHECK(veenmeer().network.relations.size() >= 120);
}

TEST_CASE("Veenmeer has every kind of provider and nearly every kind of offer") {
  std::set<ProviderKind> provider_kinds;
  for (auto const& provider : veenmeer().providers) provider_kinds.insert(provider.kind.value());
  CHECK(provider_kinds.size() == 14);
  std::set<std::string> main_kinds;
  for (auto const& activity : veenmeer().activities) main_kinds.insert(activity.kinds.front());
  CHECK(main_kinds.size() * 20 >= vocabulary().kinds.size() * 19);
}

TEST_CASE("Veenmeer leaves as much unknown as a real catalogue") {
  CHECK(share_where([](auto const& a) { return !a.price || !a.price->amount; }) >= 0.15);
  CHECK(share_where([](auto const& a) { return !a.capacity; }) >= 0.10);
  CHECK(share_of(Freshness::aging) >= 0.10);
  CHECK(share_of(Freshness::stale) >= 0.03);
}

TEST_CASE("some offers in Veenmeer are full, most of them with a waiting list") {
  CHECK(share_where(is_full) >= 0.05);
  auto const waiting =
      offers_where([](auto const& a) { return is_full(a) && a.capacity->waiting_weeks > 0; });
  CHECK(waiting * 2 > offers_where(is_full));
}

TEST_CASE("Veenmeer has schedules of all sorts and other languages") {
  CHECK(offers_where([](auto const& a) {
          return a.schedule && std::any_of(a.schedule->begin(), a.schedule->end(), [](auto const& slot) {
                   return std::holds_alternative<MonthlySlot>(slot);
                 });
        }) >= 12);
  CHECK(offers_where([](auto const& a) {
          return a.enrolment && a.enrolment->kind == EnrolmentKind::fixed_start;
        }) >= 10);
  CHECK(offers_where([](auto const& a) {
          auto const& spoken = a.language.value_or(LanguageUse{}).spoken;
          return std::any_of(spoken.begin(), spoken.end(), [](auto const& code) { return code != "nl"; });
        }) >= 15);
}

TEST_CASE("volunteers in Veenmeer make typing errors") {
  std::set<std::string> const errors{"inschijven", "donerdag",     "gezelig",    "mischien",     "meschien",
                                     "iedreen",    "vrijwiligers", "hooftprijs", "handschoennen"};
  CHECK(offers_where([&](auto const& a) {
          auto const words = words_of_text(a.summary + " " + a.description.value_or(""));
          return std::any_of(words.begin(), words.end(),
                             [&](auto const& word) { return errors.contains(word); });
        }) >= 8);
}

TEST_CASE("no two summaries in Veenmeer share half of their word trigrams") {
  auto const& all = veenmeer().activities;
  std::vector<std::set<std::string>> grams;
  grams.reserve(all.size());
  for (auto const& activity : all) grams.push_back(trigrams(activity.summary));
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      auto const fewest = std::min(grams[i].size(), grams[j].size());
      INFO(all[i].id << " and " << all[j].id);
      if (fewest > 0 && shared(grams[i], grams[j]) * 2 >= fewest) FAIL_CHECK("are too alike");
    }
  }
}

TEST_CASE("several providers in Veenmeer share an address") {
  std::map<std::string, std::set<std::string>> at;
  for (auto const& provider : veenmeer().providers) {
    for (auto const& location : provider.locations) {
      if (location.street) at[*location.street].insert(provider.id);
    }
  }
  CHECK(std::count_if(at.begin(), at.end(), [](auto const& entry) { return entry.second.size() > 1; }) >= 5);
}

TEST_CASE("every neighbourhood of Veenmeer lacks at least five kinds of offer") {
  for (std::size_t n = 0; n < veenmeer().neighbourhoods.size(); ++n) {
    std::set<std::size_t> present;
    for (std::size_t row = 0; row < columns().size; ++row) {
      if (columns().neighbourhood[row] != n) continue;
      for (std::size_t kind = 0; kind < vocabulary().kinds.size(); ++kind) {
        if (columns().kinds.test(row, kind)) present.insert(kind);
      }
    }
    INFO(veenmeer().neighbourhoods[n].id << " has " << present.size() << " kinds");
    CHECK(!present.empty());
    CHECK(present.size() + 5 <= vocabulary().kinds.size());
  }
}

TEST_CASE("the network of Veenmeer has one island") {
  auto const sizes = Islands(veenmeer()).sizes(veenmeer());
  REQUIRE(sizes.size() == 2);
  CHECK(*sizes.begin() >= 1);
  CHECK(*sizes.rbegin() > 50);
}

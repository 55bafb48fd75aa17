// Going through the index window by window finds what a look at every offer does, at the borders too.
#include <catch2/catch.hpp>

#include <cmath>
#include <set>

#include "engine/text/wish_scan.h"
#include "random_world.h"

namespace socialmap::text_tests {
namespace {

constexpr std::uint32_t kOffers = 2 * kWindow + 3;
std::set<std::uint32_t> const kBorders = {0,           kWindow - 1,     kWindow, 2 * kWindow - 1,
                                          2 * kWindow, 2 * kWindow + 2, 5,       kWindow + 70};

/// From a word that all have to one that few have; the last stands at the borders only.
std::vector<Activity> offers_of_two_windows() {
  std::vector<Activity> list;
  for (std::uint32_t i = 0; i < kOffers; ++i) {
    Activity offer;
    offer.id = "o-" + std::to_string(10'000 + i);
    offer.title = "Soep";
    offer.kinds = {"eettafel"};
    if (i % 2 == 0) offer.summary += " brood";
    if (i % 7 == 0) offer.summary += " zingen zingen";
    if (i % 90 == 3) offer.summary += " schaken";
    if (i > kWindow && i % 1000 == 1) offer.summary += " museum";
    if (kBorders.contains(i)) offer.summary += " tuin";
    list.push_back(std::move(offer));
  }
  return list;
}

World const& large() {
  static World const world(offers_of_two_windows());
  return world;
}
Ids const& all_terms() {
  static auto const all = [] {
    Ids stems;
    for (auto const& word : {"soep", "brood", "zingen", "schaken", "museum", "tuin"})
      stems.push_back(analyser().read_word(word).stem);
    return stems;
  }();
  return all;
}

/// The weight of a term by offer; 0: does not stand there.
std::vector<std::uint32_t> const& weights_of(std::string const& term) {
  static auto const all = [] {
    std::map<std::string, std::vector<std::uint32_t>> weights;
    for (auto const& one : all_terms()) {
      for (auto const& terms : large().terms) weights[one].push_back(terms.contains(one) ? terms.at(one) : 0);
    }
    return weights;
  }();
  return all.at(term);
}

/// As WishScan and engine/text/worth.h describe it.
class SlowScan {
 public:
  SlowScan(std::vector<Wish> const& wishes, WordsWanted wanted) : wishes_(wishes), wanted_(wanted) {
    for (auto const& wish : wishes) worths_.push_back(wish.share * wish.worth.value_or(rarity_of(wish)));
  }

  /// Nothing: is not found.
  std::optional<double> weight(std::uint32_t offer) const {
    std::size_t musts = 0;
    std::size_t had = 0;
    double weight = 0;
    for (std::size_t i = 0; i < wishes_.size(); ++i) {
      auto const& wish = wishes_[i];
      auto const value = value_of(wish, offer);
      musts += wish.must ? 1 : 0;
      had += wish.must && value > 0 ? 1 : 0;
      weight += value * worths_[i];
    }
    bool const found = wanted_ == WordsWanted::all ? had == musts : had > 0;
    return found && musts > 0 ? std::optional(weight) : std::nullopt;
  }

 private:
  static double value_of(Wish const& wish, std::uint32_t offer) {
    double best = 0;
    for (auto const& way : wish.any_of) {
      double worth = 0;
      bool has_all = true;
      for (auto const& term : way.terms) {
        auto const weight = weights_of(term)[offer];
        has_all = has_all && weight > 0;
        worth += weight / (weight + 8.0) / static_cast<double>(way.terms.size());
      }
      auto const having = wish.by_degree ? 0 : 0.5;
      auto const value = has_all ? way.weight * (having + (1 - having) * worth) : 0;
      best = std::max(best, value) + 0.2 * std::min(best, value);
    }
    return best;
  }

  static double rarity_of(Wish const& wish) {
    std::size_t most = 0;
    for (auto const& way : wish.any_of) {
      std::size_t fewest = kOffers;
      for (auto const& term : way.terms)
        fewest = std::min(fewest, kOffers - static_cast<std::size_t>(std::count(weights_of(term).begin(),
                                                                                weights_of(term).end(), 0U)));
      most = std::max(most, fewest);
    }
    auto const with = static_cast<double>(most);
    return std::log(1 + (kOffers - with + 0.5) / (with + 0.5));
  }

  std::vector<Wish> const& wishes_;
  WordsWanted wanted_;
  std::vector<double> worths_;
};

std::vector<Wish> random_wishes(Dice& dice) {
  std::vector<Wish> wishes(static_cast<std::size_t>(1 + dice.upto(3)));
  for (auto& wish : wishes) {
    for (int ways = 1 + dice.upto(3); ways > 0; --ways) {
      Alternative way{{dice.pick(all_terms())}, 0.1 * (1 + dice.upto(10))};
      if (dice.one_in(3)) way.terms.push_back(dice.pick(all_terms()));
      wish.any_of.push_back(std::move(way));
    }
    wish.must = !dice.one_in(4);
    if (dice.one_in(3)) wish.share = 0.3;
    if (dice.one_in(3)) wish.worth = 3.5;
    wish.by_degree = dice.one_in(4);
  }
  return wishes;
}

/// All offers, half of them, or only those at the borders.
Mask random_mask(Dice& dice) {
  Mask mask(kOffers / 64 + 1);
  auto const kind = dice.upto(3);
  for (std::uint32_t i = 0; i < kOffers; ++i) {
    bool const in = kind == 0 || (kind == 1 && dice.one_in(2)) || (kind == 2 && kBorders.contains(i));
    if (in) mask[i / 64] |= std::uint64_t{1} << (i % 64);
  }
  return mask;
}

struct Found {
  std::vector<std::uint32_t> offers;
  std::vector<double> weights;
};

Found find_slowly(SlowScan const& scan, Mask const& among) {
  Found found;
  for (std::uint32_t i = 0; i < kOffers; ++i) {
    auto const weight = (among[i / 64] >> (i % 64) & 1) != 0 ? scan.weight(i) : std::nullopt;
    if (!weight) continue;
    found.offers.push_back(i);
    found.weights.push_back(*weight);
  }
  return found;
}

/// The same offers in parts that begin and end anywhere in a window.
Index const& in_parts() {
  static Index const parts = [] {
    OfferReader reader(large().catalogue, large().vocabulary, large().columns, analyser(),
                       large().lay_words.topics());
    Index::Parts made;
    std::uint32_t first = 0;
    for (auto const end : {std::uint32_t{4000}, kWindow, kWindow + 1, std::uint32_t{kOffers}}) {
      made.push_back(std::make_shared<IndexPart const>(reader, ActivityRange{first, end}));
      first = end;
    }
    return Index(std::move(made));
  }();
  return parts;
}

Found find_in_windows(Index const& index, std::vector<Wish> const& wishes, WordsWanted wanted,
                      Mask const& among) {
  Found found;
  for (WishScan scan(index, wishes, wanted, among); scan.next();) {
    scan.each([&](ActivityId id) {
      found.offers.push_back(id.value);
      found.weights.push_back(scan.weight(id));
    });
  }
  return found;
}

TEST_CASE("every term of the wishes stands somewhere") {
  for (auto const& term : all_terms()) {
    CAPTURE(term);
    CHECK(large().index.count(term) > 0);
  }
}

TEST_CASE("windows find what a look at every offer finds, and weigh it alike") {
  Dice dice(7);
  std::size_t found = 0;
  for (int i = 0; i < 60; ++i) {
    auto const wishes = random_wishes(dice);
    auto const wanted = dice.one_in(3) ? WordsWanted::any : WordsWanted::all;
    auto const among = random_mask(dice);
    auto const slow = find_slowly(SlowScan(wishes, wanted), among);
    auto const fast = find_in_windows(large().index, wishes, wanted, among);
    CAPTURE(i);
    REQUIRE(fast.offers == slow.offers);
    double most_off = 0;
    for (std::size_t n = 0; n < fast.weights.size(); ++n)
      most_off = std::max(most_off, std::abs(fast.weights[n] - slow.weights[n]));
    CHECK(most_off < 0.001);
    auto const parted = find_in_windows(in_parts(), wishes, wanted, among);
    CHECK(parted.offers == fast.offers);
    CHECK(parted.weights == fast.weights);
    found += fast.offers.size();
  }
  CHECK(found > 10'000);
}

TEST_CASE("the first and the last offer of a window are found") {
  std::vector<Wish> wishes(1);
  wishes[0].any_of = {{{"tuin"}, 1}};
  auto const found = find_in_windows(large().index, wishes, WordsWanted::all, large().shown.offers);
  CHECK(found.offers == std::vector<std::uint32_t>(kBorders.begin(), kBorders.end()));
}

TEST_CASE("a search over several windows counts and pages through all of them") {
  SearchRequest request;
  request.q = "tuin";
  request.facets = {Facet::kind};
  auto const result = large().search(request);
  CHECK(result.total == kBorders.size());
  CHECK(result.facets[0].counts == std::vector<FacetCount>{{"eettafel", kBorders.size()}});
  request.q.reset();
  CHECK(large().search(request).total == kOffers);
  request.page = static_cast<int>(kOffers / 20) + 1;
  auto const last = large().search(request).hits;
  REQUIRE(last.size() == kOffers % 20);
  CHECK(last.back().activity == ActivityId{kOffers - 1});
}

}  // namespace
}  // namespace socialmap::text_tests

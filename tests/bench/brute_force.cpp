// Checks what the server answered in the benchmark against a scan of all offers with our own analyser.
//
//   brute_force CATALOGUE RULES QUERIES.ndjson ANSWERS.json [ORACLE.json]
//
// ANSWERS is what bench.py wrote (ours-N.hits.json): query number → {total, facets}; ORACLE, the truth with
// the benchmark's own stems, has the same shape and is only compared. Classes a (words) and b (words, place,
// age, price, day, counts per category) are checked. Prints how many agree; 1 when an answer differs from the
// scan.

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <sstream>

#include <fmt/format.h>

#include "engine/base/input_error.h"
#include "engine/catalog/json.h"
#include "engine/geo/point.h"
#include "engine/socialmap.h"
#include "engine/text/query_reader.h"

namespace socialmap {
namespace {

/// Only in class b.
struct Limits {
  Point near;
  double metres = 0;
  int age = 0;
  Cents most;
  Weekday day = Weekday::mon;
};

struct Query {
  int number = 0;
  std::string text;
  std::optional<Limits> limits;
};

struct Found {
  std::size_t total = 0;
  std::map<std::string, std::size_t> per_domain;
};

using Answers = std::map<int, Found>;

double number_in(Node const& node, char const* name) {
  auto const* number = number_at(node, name);
  if (number == nullptr) throw InvalidInput({{name, "is missing", {}, {}, false}});
  return *number;
}

std::optional<Query> query_of(Node const& node) {
  auto const type = *text_at(node, "cls");
  if (type != "a" && type != "b") return std::nullopt;
  Query query{static_cast<int>(number_in(node, "qid")), *text_at(node, "text"), {}};
  if (type == "a") return query;
  query.limits = Limits{.near = {number_in(node, "lat"), number_in(node, "lon")},
                        .metres = number_in(node, "radius_km") * 1000,
                        .age = static_cast<int>(number_in(node, "age")),
                        .most = {static_cast<std::int64_t>(number_in(node, "price_max") * 100)},
                        .day = static_cast<Weekday>(number_in(node, "weekday"))};
  return query;
}

std::vector<Query> queries_in(std::string const& path) {
  std::vector<Query> queries;
  std::istringstream lines(read_file(path));
  for (std::string line; std::getline(lines, line);) {
    if (auto query = query_of(read_json(line, path))) queries.push_back(std::move(*query));
  }
  return queries;
}

Answers answers_in(std::string const& path) {
  Answers answers;
  auto const tree = read_json(read_file(path), path);
  for (auto const& [number, answer, mark] : *tree.map()) {
    auto const* total = number_at(answer, "total");
    if (total == nullptr) continue;  // autocompletion has none
    auto& found = answers[std::stoi(number)];
    found.total = static_cast<std::size_t>(*total);
    auto const* facets = answer.find("facets");
    if (facets == nullptr || !facets->map()) continue;
    for (auto const& [domain, count, where] : *facets->map()) {
      found.per_domain[domain] = static_cast<std::size_t>(*count.number());
    }
  }
  return answers;
}

/// Every offer, read for itself: nothing of the index, and of the columns only what its terms are made of.
class Scan {
 public:
  explicit Scan(MapReading const& reading)
      : catalogue_(reading.catalogue),
        places_(catalogue_),
        columns_(build_columns(catalogue_, reading.vocabulary, places_, Date{})),
        analyser_(reading.vocabulary.dutch, dutch_lexicon()),
        words_(words_of_catalogue(catalogue_, analyser_)),
        lay_words_(reading.vocabulary.thesaurus, analyser_),
        reader_({catalogue_, reading.vocabulary, places_, analyser_, lay_words_, words_}) {
    for (auto const& kind : reading.vocabulary.kinds) domain_of_[kind.id] = kind.domain;
    OfferReader offers(catalogue_, reading.vocabulary, columns_, analyser_, lay_words_.topics());
    for (std::uint32_t i = 0; i < catalogue_.activities.size(); ++i)
      terms_.push_back(numbered(offers.of({i})));
  }

  /// Offers that answer all wishes; where none of them passes the limits, those that answer any.
  Found answer(Query const& query) const {
    auto const question = reader_.read(query.text, Index({})).question;
    std::vector<Wish> wishes;
    for (auto const& wish : question.wishes) {
      if (wish.must && answers(wish, [&](std::string const& term) { return numbers_.contains(term); }))
        wishes.push_back(wish);
    }
    if (wishes.empty()) return {};
    auto const all = count(query, wishes, question.as_many_as_possible ? 1 : wishes.size());
    return all.total > 0 ? all : count(query, wishes, 1);
  }

 private:
  /// Terms as numbers, which take less room.
  std::vector<std::uint32_t> numbered(TermWeights const& terms) {
    std::vector<std::uint32_t> found;
    for (auto const& [term, weight] : terms)
      found.push_back(numbers_.emplace(term, static_cast<std::uint32_t>(numbers_.size())).first->second);
    std::sort(found.begin(), found.end());
    return found;
  }

  template <typename Has>
  static bool answers(Wish const& wish, Has has) {
    return std::any_of(wish.any_of.begin(), wish.any_of.end(), [&](Alternative const& way) {
      return !way.terms.empty() && std::all_of(way.terms.begin(), way.terms.end(), has);
    });
  }

  Found count(Query const& query, std::vector<Wish> const& wishes, std::size_t least) const {
    Found found;
    for (std::uint32_t i = 0; i < terms_.size(); ++i) {
      if (wishes_met(wishes, i) < least || !passes(query, {i})) continue;
      ++found.total;
      std::set<std::string> domains;
      for (auto const& kind : catalogue_.activity({i}).kinds) domains.insert(domain_of_.at(kind));
      for (auto const& domain : domains) ++found.per_domain[domain];
    }
    return found;
  }

  std::size_t wishes_met(std::vector<Wish> const& wishes, std::uint32_t offer) const {
    auto const& terms = terms_[offer];
    auto const has = [&](std::string const& term) {
      auto const number = numbers_.find(term);
      return number != numbers_.end() && std::binary_search(terms.begin(), terms.end(), number->second);
    };
    return static_cast<std::size_t>(
        std::count_if(wishes.begin(), wishes.end(), [&](Wish const& wish) { return answers(wish, has); }));
  }

  bool passes(Query const& query, ActivityId id) const {
    if (!query.limits) return true;
    auto const& limits = *query.limits;
    auto const& activity = catalogue_.activity(id);
    auto const& audience = activity.audience.value();
    auto const& place = *catalogue_.location(id);
    return limits.age >= audience.min_age.value() && limits.age <= audience.max_age.value() &&
           activity.price.value().amount.value() <= limits.most && meets_on(activity, limits.day) &&
           metres_between(limits.near, {place.lat.value(), place.lon.value()}) <= limits.metres;
  }

  static bool meets_on(Activity const& activity, Weekday day) {
    auto const& slots = activity.schedule.value();
    return std::any_of(slots.begin(), slots.end(), [&](Slot const& slot) {
      auto const& days = std::get<WeeklySlot>(slot).days;
      return std::find(days.begin(), days.end(), day) != days.end();
    });
  }

  Catalogue const& catalogue_;
  Places places_;
  Columns columns_;
  Analyser analyser_;
  CatalogueWords words_;
  LayWords lay_words_;
  QueryReader reader_;
  std::map<std::string, std::string> domain_of_;
  std::map<std::string, std::uint32_t> numbers_;
  std::vector<std::vector<std::uint32_t>> terms_;  // by ActivityId, ascending
};

/// How many answers are like the truth.
struct Agreement {
  std::size_t asked = 0;
  std::size_t totals = 0;
  std::size_t facets = 0;

  void add(Found const& answer, Found const& truth) {
    ++asked;
    totals += answer.total == truth.total ? 1U : 0U;
    facets += answer.per_domain == truth.per_domain ? 1U : 0U;
  }
};

void print(char const* whose, bool limited, Agreement const& agreement) {
  if (agreement.asked == 0) return;
  auto const facets = limited ? fmt::format(", {} facets", agreement.facets) : std::string();
  fmt::print("class {} of {}: {} totals{} equal {}\n", limited ? 'b' : 'a', agreement.asked, agreement.totals,
             facets, whose);
}

int check(std::vector<Query> const& queries, Scan const& scan, Answers const& ours, Answers const& oracle) {
  Agreement with_scan[2], with_oracle[2];
  for (auto const& query : queries) {
    auto const answer = ours.find(query.number);
    if (answer == ours.end()) continue;
    auto const truth = scan.answer(query);
    auto const limited = query.limits.has_value();
    auto const facets = limited ? answer->second.per_domain : truth.per_domain;  // class a asks none
    with_scan[limited].add({answer->second.total, facets}, truth);
    if (answer->second.total != truth.total || facets != truth.per_domain)
      fmt::print("query {}: answered {}, the scan finds {}\n", query.number, answer->second.total,
                 truth.total);
    if (auto const other = oracle.find(query.number); other != oracle.end())
      with_oracle[limited].add(answer->second, other->second);
  }
  for (bool const limited : {false, true}) print("a scan with our analyser", limited, with_scan[limited]);
  for (bool const limited : {false, true}) print("the oracle", limited, with_oracle[limited]);
  auto const right = [](Agreement const& one) { return one.totals == one.asked && one.facets == one.asked; };
  bool const some = with_scan[0].asked + with_scan[1].asked > 0;
  return some && right(with_scan[0]) && right(with_scan[1]) ? 0 : 1;
}

int run(std::vector<std::string> const& paths) {
  auto const reading = read_map({paths[0], "", paths[1]});
  if (!reading.sound()) throw InvalidInput(reading.problems);
  auto const oracle = paths.size() > 4 ? answers_in(paths[4]) : Answers{};
  return check(queries_in(paths[2]), Scan(reading), answers_in(paths[3]), oracle);
}

}  // namespace
}  // namespace socialmap

int main(int count, char** words) {
  if (count != 5 && count != 6) {
    std::fputs("brute_force CATALOGUE RULES QUERIES.ndjson ANSWERS.json [ORACLE.json]\n", stderr);
    return 2;
  }
  try {
    return socialmap::run({words + 1, words + count});
  } catch (socialmap::InvalidInput const& bad) {
    for (auto const& error : bad.errors()) std::fprintf(stderr, "%s\n", socialmap::to_line(error).c_str());
    return 2;
  }
}

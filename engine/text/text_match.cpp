#include "engine/text/text_match.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>

namespace socialmap {
namespace {

/// Added for each wish met, so that their number can be read from the weight. BM25 gives a word less than
/// 2.2 × ln(2^32) = 49, and 32 of them, with as many welcome words, less than this.
constexpr double kWishMet = 4096;

/// Fields differ much in length, and a long description is no fault.
constexpr double kLengthMatters = 0.3;

ActivityId activity_of(Xapian::docid id) { return {id - 1}; }

/// The admitted documents, without weight.
class AdmittedOffers final : public Xapian::PostingSource {
 public:
  AdmittedOffers(Admits const& admits, Xapian::docid last) : admits_(admits), last_(last) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return last_ / 2; }
  Xapian::doccount get_termfreq_max() const override { return last_; }
  void init(Xapian::Database const& /*reader*/) override { at_ = 0; }
  Xapian::docid get_docid() const override { return at_; }
  bool at_end() const override { return at_ > last_; }
  void next(double /*least*/) override { go_to(at_ + 1); }
  void skip_to(Xapian::docid id, double /*least*/) override { go_to(std::max(id, at_)); }
  bool check(Xapian::docid id, double /*least*/) override {
    at_ = id;
    return admits_(activity_of(id));
  }

 private:
  void go_to(Xapian::docid id) {
    for (at_ = id; at_ <= last_ && !admits_(activity_of(at_));) ++at_;
  }

  Admits const& admits_;
  Xapian::docid last_;
  Xapian::docid at_ = 0;
};

/// Writes down every match.
class Witness final : public Xapian::MatchSpy {
 public:
  explicit Witness(std::size_t words) : words_(words) {}

  void operator()(Xapian::Document const& document, double weight) override {
    auto const words = words_ > 0 ? words_ : static_cast<std::size_t>(weight / kWishMet);
    auto const text_weight = words_ > 0 ? weight : weight - kWishMet * static_cast<double>(words);
    found.push_back({activity_of(document.get_docid()), words, text_weight});
  }

  std::vector<TextMatch> found;

 private:
  std::size_t words_;  // 0: to be read from the weight
};

Xapian::Query query_of(Alternative const& alternative) {
  Xapian::Query const all(Xapian::Query::OP_AND, alternative.terms.begin(), alternative.terms.end());
  return alternative.weight == 1 ? all
                                 : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, all, alternative.weight);
}

Xapian::Query query_of(Wish const& wish) {
  std::vector<Xapian::Query> ways;
  for (auto const& alternative : wish.any_of) ways.push_back(query_of(alternative));
  return {Xapian::Query::OP_MAX, ways.begin(), ways.end()};
}

Xapian::Query counted(Xapian::Query const& wish) {
  Xapian::FixedWeightPostingSource met(kWishMet);
  return {Xapian::Query::OP_AND, wish, Xapian::Query(&met)};
}

Xapian::Query wishes_query(std::vector<Wish> const& wishes, WordsWanted wanted) {
  std::vector<Xapian::Query> all;
  for (auto const& wish : wishes)
    all.push_back(wanted == WordsWanted::all ? query_of(wish) : counted(query_of(wish)));
  return {wanted == WordsWanted::all ? Xapian::Query::OP_AND : Xapian::Query::OP_OR, all.begin(), all.end()};
}

Xapian::Query next_to_each_other(std::vector<std::string> const& stems) {
  return {Xapian::Query::OP_PHRASE, stems.begin(), stems.end()};
}

Xapian::Query query_of(TextQuestion const& question, WordsWanted wanted) {
  using Xapian::Query;
  auto query = question.wishes.empty() ? Query::MatchAll : wishes_query(question.wishes, wanted);
  for (auto const& phrase : question.phrases) query = {Query::OP_FILTER, query, next_to_each_other(phrase)};
  for (auto const& words : question.excluded) query = {Query::OP_AND_NOT, query, next_to_each_other(words)};
  if (question.welcome.empty()) return query;
  return {Query::OP_AND_MAYBE, query, Query(Query::OP_OR, question.welcome.begin(), question.welcome.end())};
}

}  // namespace

std::vector<TextMatch> text_matches(Xapian::Database const& reader, TextQuestion const& question,
                                    WordsWanted wanted, Admits const& admits) {
  if (reader.get_doccount() == 0) return {};
  AdmittedOffers admitted(admits, reader.get_lastdocid());
  Xapian::Enquire enquire(reader);
  enquire.set_weighting_scheme(Xapian::BM25Weight(1.2, 0, 1, kLengthMatters, 0.5));
  enquire.set_query({Xapian::Query::OP_AND, query_of(question, wanted), Xapian::Query(&admitted)});
  Witness witness(wanted == WordsWanted::all ? question.wishes.size() : 0);
  enquire.add_matchspy(&witness);
  enquire.get_mset(0, 1, reader.get_doccount());  // all are looked at: totals and facets are exact
  return std::move(witness.found);
}

}  // namespace socialmap

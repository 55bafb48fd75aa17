#include "engine/text/text_match.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>

namespace socialmap {
namespace {

/// Added for each word found, so that the number of words can be read from the weight. BM25 gives a word less
/// than 2 × 2 × ln(2^32) = 89, and 32 of them less than this.
constexpr double kWordFound = 4096;

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
    auto const words = words_ > 0 ? words_ : static_cast<std::size_t>(weight / kWordFound);
    auto const text_weight = words_ > 0 ? weight : weight - kWordFound * static_cast<double>(words);
    found.push_back({activity_of(document.get_docid()), words, text_weight});
  }

  std::vector<TextMatch> found;

 private:
  std::size_t words_;  // 0: to be read from the weight
};

Xapian::Query counted(std::string const& term) {
  Xapian::FixedWeightPostingSource found(kWordFound);
  return {Xapian::Query::OP_AND, Xapian::Query(term), Xapian::Query(&found)};
}

Xapian::Query words_query(TextQuestion const& question) {
  if (question.wanted == WordsWanted::all) {
    return {Xapian::Query::OP_AND, question.terms.begin(), question.terms.end()};
  }
  std::vector<Xapian::Query> words;
  for (auto const& term : question.terms) words.push_back(counted(term));
  return {Xapian::Query::OP_OR, words.begin(), words.end()};
}

}  // namespace

std::vector<TextMatch> text_matches(Xapian::Database const& reader, TextQuestion const& question) {
  if (reader.get_doccount() == 0) return {};
  AdmittedOffers admitted(question.admits, reader.get_lastdocid());
  Xapian::Enquire enquire(reader);
  enquire.set_query({Xapian::Query::OP_AND, words_query(question), Xapian::Query(&admitted)});
  Witness witness(question.wanted == WordsWanted::all ? question.terms.size() : 0);
  enquire.add_matchspy(&witness);
  enquire.get_mset(0, 1, reader.get_doccount());  // all are looked at: totals and facets are exact
  return std::move(witness.found);
}

}  // namespace socialmap

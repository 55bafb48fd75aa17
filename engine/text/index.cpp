#include "engine/text/index.h"

#include <xapian.h>

#include "engine/text/offer_terms.h"
#include "engine/text/readers.h"
#include "engine/text/text_match.h"

namespace socialmap {
namespace {

Xapian::Document document_of(TermWeights const& weights) {
  Xapian::Document document;
  for (auto const& [term, weight] : weights) document.add_term(term, weight);
  return document;
}

}  // namespace

void write_index(std::string const& directory, Catalogue const& catalogue, Vocabulary const& vocabulary,
                 Columns const& columns) {
  OfferTerms const terms(catalogue, vocabulary, columns);
  Xapian::WritableDatabase index(directory, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
  index.begin_transaction();
  for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i) {
    index.replace_document(i + 1, document_of(terms.of({i})));
  }
  index.commit_transaction();
}

Index::Index(std::string directory) : readers_(std::make_unique<Readers>(std::move(directory))) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

std::vector<TextMatch> Index::find(std::vector<std::string> const& terms, WordsWanted wanted,
                                   Admits const& admits) const {
  if (terms.empty()) return {};
  for (bool again = false;; again = true) {
    auto reader = readers_->take();
    try {
      auto found = text_matches(*reader, {terms, wanted, admits});
      readers_->give_back(std::move(reader));
      return found;
    } catch (Xapian::DatabaseModifiedError const&) {
      if (again) throw;
    }
  }
}

std::size_t Index::size() const {
  auto reader = readers_->take();
  auto const count = reader->get_doccount();
  readers_->give_back(std::move(reader));
  return count;
}

}  // namespace socialmap

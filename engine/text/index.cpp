#include "engine/text/index.h"

#include <xapian.h>

#include "engine/text/offer_terms.h"
#include "engine/text/readers.h"
#include "engine/text/text_match.h"

namespace socialmap {
namespace {

Xapian::Document document_of(OfferTerms const& terms) {
  Xapian::Document document;
  for (auto const& [term, weight] : terms.weights) document.add_term(term, weight);
  for (auto const& [term, positions] : terms.positions) {
    for (auto const position : positions) document.add_posting(term, position, 0);
  }
  return document;
}

}  // namespace

void write_index(std::string const& directory, OfferReader& offers, std::size_t count) {
  Xapian::WritableDatabase index(directory, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
  index.begin_transaction();
  for (std::uint32_t i = 0; i < count; ++i) index.replace_document(i + 1, document_of(offers.of({i})));
  index.commit_transaction();
}

Index::Index(std::string directory) : readers_(std::make_unique<Readers>(std::move(directory))) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

std::vector<TextMatch> Index::find(TextQuestion const& question, WordsWanted wanted,
                                   Admits const& admits) const {
  for (bool again = false;; again = true) {
    auto reader = readers_->take();
    try {
      auto found = text_matches(*reader, question, wanted, admits);
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

#include "engine/text/query.h"

#include <algorithm>

namespace socialmap {
namespace {

std::string_view first_characters(std::string_view text, std::size_t most) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool const starts = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (starts && ++characters > most) return text.substr(0, at);
  }
  return text;
}

/// The bytes of a quotation mark at this place; 0: none.
std::size_t quote_at(std::string_view text, std::size_t at) {
  for (std::string_view const sign : {"\"", "\u201C", "\u201D", "\u201E"}) {
    if (text.substr(at).starts_with(sign)) return sign.size();
  }
  return 0;
}

/// A minus at the start of a word, not a hyphen in it and not a dash.
bool is_minus(std::string_view text, std::size_t at) {
  bool const starts = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t';
  return text[at] == '-' && starts && at + 1 < text.size() && text[at + 1] != ' ' && text[at + 1] != '-';
}

/// Some text between two bytes of the query.
struct Piece {
  std::size_t start = 0;
  std::size_t end = 0;
  bool phrase = false;
  bool excluded = false;
};

std::size_t end_of_phrase(std::string_view text, std::size_t at) {
  while (at < text.size() && quote_at(text, at) == 0) ++at;
  return at;
}

std::size_t end_of_plain(std::string_view text, std::size_t at, bool excluded) {
  while (at < text.size() && quote_at(text, at) == 0 && !is_minus(text, at) && !(excluded && text[at] == ' '))
    ++at;
  return at;
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < text.size();) {
    bool const excluded = is_minus(text, at);
    if (excluded) ++at;
    if (auto const quote = quote_at(text, at); quote > 0) {
      auto const end = end_of_phrase(text, at + quote);
      pieces.push_back({at + quote, end, true, excluded});
      at = end + (end < text.size() ? quote_at(text, end) : 0);
    } else {
      auto const end = std::max(end_of_plain(text, at, excluded), at + 1);
      pieces.push_back({at, end, false, excluded});
      at = end;
    }
  }
  return pieces;
}

bool says_something(std::vector<TextTerm> const& terms) {
  return std::any_of(terms.begin(), terms.end(), [](TextTerm const& term) { return !term.stop_word; });
}

}  // namespace

ParsedQuery parse_query(std::string_view text, Analyser const& analyser) {
  // Bytes are bounded too: a text of nothing but stray continuation bytes has no characters to count.
  auto const cut = first_characters(text.substr(0, 4 * kLongestQuery), kLongestQuery);
  ParsedQuery query;
  for (auto const& piece : pieces_of(cut)) {
    auto terms = analyser.read(cut.substr(piece.start, piece.end - piece.start));
    for (auto& term : terms) term.start += piece.start;
    if (!piece.excluded) query.words.insert(query.words.end(), terms.begin(), terms.end());
    if (!says_something(terms)) continue;
    if (piece.excluded) {
      query.excluded.push_back(std::move(terms));
    } else if (piece.phrase) {
      query.phrases.push_back(std::move(terms));
    }
  }
  if (query.words.size() > kMostQueryWords) query.words.resize(kMostQueryWords);
  return query;
}

}  // namespace socialmap

#pragma once
// Everyday expressions in a clause or sentence, with what is denied and who is spoken of.

#include <map>
#include <string>
#include <vector>

#include "engine/interpret/denial.h"
#include "engine/model/understanding.h"
#include "engine/text/lay_words.h"

namespace socialmap {

/// What a concept of the thesaurus is.
enum class ConceptSort { need, kind, domain, trait, signal, other };

struct ConceptWord {
  ConceptSort sort = ConceptSort::other;
  std::string label;
};

/// By id.
std::map<std::string, ConceptWord> concepts_of(Vocabulary const& vocabulary);

/// Its first concept is a need; kinds after it are what may help, and not what was said.
bool tells_a_need(LayHit const& hit, std::map<std::string, ConceptWord> const& concepts);

/// What one reading of a text looks at; all of it outlives the reading.
struct ReadingOf {
  ClausedText const& text;
  std::vector<Denial> const& denials;
  std::vector<LayHit> const& hits;   ///< needs, kinds, domains and traits
  std::vector<LayHit> const& needs;  ///< of these, what tells a need
  ReadingWords const& cues;
};

/// How the words of a hit are denied that do not deny themselves. An interest is denied by what stands before
/// it in the clause, and by "niet" after it where nothing else is meant; a need only from close by, and never
/// by not wanting it.
std::optional<DenialSort> denial_of_interest(LayHit const& hit, ReadingOf const& reading);
bool denies_need(LayHit const& hit, ReadingOf const& reading);

/// Somebody else is the subject of the clause before this word ("mijn zoon voetbalt").
bool is_about_another(std::size_t word, ReadingOf const& reading);

/// Every expression once: those inside a clause, and needs over several clauses of one sentence. Of two that
/// share a word only the longer one; none of small words that just happen to stand there.
std::vector<LayHit> hits_in(ClausedText const& text, LayWords const& lay_words,
                            std::map<std::string, ConceptWord> const& concepts);

/// Small words mean what they say only as they were written: "ik kan niet meer", and not any "niet meer".
bool is_by_chance(LayHit const& hit, ClausedText const& text);

/// From the first of the words through the last.
TextPiece piece_of(ClausedText const& text, WordSpan span);
WordSpan span_of(LayHit const& hit);

}  // namespace socialmap

#pragma once
// What a free text says about a client, each thing with the words it was read from. A reading is a question
// to the client, never a fact.

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/model/activity.h"
#include "engine/model/profile.h"

namespace socialmap {

/// A stretch of a text, in characters (Unicode code points), half open, and the characters themselves.
struct TextPiece {
  std::string from;
  std::size_t start = 0;
  std::size_t end = 0;
  bool operator==(TextPiece const&) const = default;
};

/// The list a word of a reading stands in: kinds, domains and traits of the vocabulary, or words of its own.
enum class ReadList { kinds, domains, traits, words };

struct ReadNeed {
  std::string id;
  int weight = 2;          ///< 3 said strongly, 1 softened
  bool ambiguous = false;  ///< the words may mean something else: ask, do not decide
  std::string ask;
  TextPiece piece;
};

/// Something the client likes or looks for: of kinds or domains.
struct ReadInterest {
  std::string id;
  ReadList list = ReadList::kinds;
  bool ambiguous = false;
  std::string ask;
  TextPiece piece;
};

/// Something the client does not want: of kinds, domains or traits by its id; of words the word itself.
struct ReadDislike {
  std::string id;
  ReadList list = ReadList::words;
  std::string ask;
  TextPiece piece;
};

struct ReadSignal {
  std::string id;
  std::string label;
  std::string ask;
  TextPiece piece;
};

using ConstraintValue =
    std::variant<int, Cents, std::string, std::vector<std::string>, std::vector<FreeHours>>;

/// A limit to what fits, as a field of the profile ("travel.maxMinutes") and its value.
struct ReadConstraint {
  std::string field;
  ConstraintValue value;
  std::string ask;
  TextPiece piece;
};

/// Each list in the order of the text; no id stands twice in one list.
struct Understanding {
  std::vector<ReadNeed> needs;
  std::vector<ReadInterest> interests;
  std::vector<ReadDislike> avoid;
  std::vector<ReadConstraint> constraints;
  std::vector<ReadSignal> signals;
  std::vector<std::string> words;  ///< folded words of what the client likes, to be looked for in offers
};

}  // namespace socialmap

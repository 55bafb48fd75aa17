#pragma once
// Puts the events of a YAML or JSON reader together into a tree, and holds the limits both share.

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "engine/base/input_error.h"
#include "engine/catalog/tree.h"

namespace socialmap {

/// Every event answers whether reading may go on; after a refusal the caller stops.
class TreeBuilder {
 public:
  explicit TreeBuilder(std::string_view file) : file_(file) {}

  bool value(Node node, Mark mark);
  bool begin_list(Mark mark);
  bool begin_map(Mark mark);
  bool name(std::string name, Mark mark);
  bool end();
  /// In a mapping that waits for a name (a YAML reader cannot tell names from values itself).
  bool wants_name() const;
  /// Notes an error and answers false.
  bool problem(Mark mark, std::string what, std::string got = {});

  /// The finished tree. Throws InvalidInput when a problem was noted.
  Node take();

 private:
  struct Open {
    Node node;
    std::string name;  // of the member being read, in a mapping
    Mark name_mark;
    bool named = false;
    std::unordered_set<std::string> names;  // seen in this mapping
  };
  bool open(Node node, Mark mark);
  void put(Node node);

  std::string file_;
  std::vector<Open> open_;
  Node root_;
  std::vector<InputError> errors_;
};

}  // namespace socialmap

#include "engine/catalog/tree_builder.h"

#include <fmt/format.h>

namespace socialmap {

bool TreeBuilder::problem(Mark mark, std::string what, std::string got) {
  if (file_.empty()) {
    what += fmt::format(" (line {}, column {})", mark.line, mark.column);  // the pointer is the whole body
    errors_.push_back({"", std::move(what), std::move(got), {}, false});
  } else {
    auto where = fmt::format("{}:{}:{}", file_, mark.line, mark.column);
    errors_.push_back({std::move(where), std::move(what), std::move(got), {}, false});
  }
  return false;
}

void TreeBuilder::put(Node node) {
  if (open_.empty()) {
    root_ = std::move(node);
  } else if (auto* list = open_.back().node.list()) {
    list->push_back(std::move(node));
  } else {
    auto& parent = open_.back();
    if (node.is_null()) node.mark = parent.name_mark;  // an absent value is missed where its name stands
    parent.node.map()->push_back({std::move(parent.name), std::move(node), parent.name_mark});
    parent.named = false;
  }
}

bool TreeBuilder::value(Node node, Mark mark) {
  node.mark = mark;
  put(std::move(node));
  return true;
}

bool TreeBuilder::open(Node node, Mark mark) {
  if (open_.size() >= kDeepestTree)
    return problem(mark, fmt::format("is nested deeper than {} levels", kDeepestTree));
  node.mark = mark;
  open_.push_back({std::move(node), {}, {}, false, {}});
  return true;
}

bool TreeBuilder::begin_list(Mark mark) { return open(NodeList{}, mark); }
bool TreeBuilder::begin_map(Mark mark) { return open(NodeMap{}, mark); }

bool TreeBuilder::name(std::string name, Mark mark) {
  auto& parent = open_.back();
  if (!parent.names.insert(name).second)
    return problem(mark, "is named twice in one mapping", shown(Node{name}));
  parent.name = std::move(name);
  parent.name_mark = mark;
  parent.named = true;
  return true;
}

bool TreeBuilder::end() {
  auto node = std::move(open_.back().node);
  open_.pop_back();
  put(std::move(node));
  return true;
}

bool TreeBuilder::wants_name() const {
  return !open_.empty() && open_.back().node.map() != nullptr && !open_.back().named;
}

Node TreeBuilder::take() {
  if (!errors_.empty()) throw InvalidInput(std::move(errors_));
  if (root_.mark == Mark{}) root_.mark = {1, 1};  // an empty text
  return std::move(root_);
}

}  // namespace socialmap

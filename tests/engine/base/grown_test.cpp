// A list that grows, whose copies share what they have in common.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/base/grown.h"

namespace socialmap {
namespace {

using Names = std::vector<std::string>;

Names names(Grown<std::string> const& list) { return {list.begin(), list.end()}; }

Grown<std::string> three() {
  Grown<std::string> list;
  for (auto const* name : {"a", "b", "c"}) list.push_back(name);
  return list;
}

}  // namespace

TEST_CASE("a copy that grows shares the beginning and changes nothing for the other") {
  auto const first = three();
  auto second = first;
  second.push_back("d");
  CHECK(names(first) == Names{"a", "b", "c"});
  CHECK(names(second) == Names{"a", "b", "c", "d"});
  CHECK(second.data() == first.data());
}

TEST_CASE("two copies that grow each get their own") {
  auto const first = three();
  auto one = first;
  auto other = first;
  one.push_back("d");
  other.push_back("e");
  other.push_back("f");
  CHECK(names(one) == Names{"a", "b", "c", "d"});
  CHECK(names(other) == Names{"a", "b", "c", "e", "f"});
  CHECK(names(first) == Names{"a", "b", "c"});
}

TEST_CASE("a list grows past its room, with a value for what is new") {
  Grown<int> list(2, 7);
  auto const before = list;
  list.resize(100, 3);
  CHECK(list.size() == 100);
  CHECK(list[1] == 7);
  CHECK(list[2] == 3);
  CHECK(list.back() == 3);
  CHECK(before.size() == 2);
  CHECK(Grown<int>().empty());
}

TEST_CASE("after detaching, what is changed is changed for one only") {
  auto const first = three();
  auto second = first;
  second.detach();
  second.own(0) = "z";
  CHECK(first[0] == "a");
  CHECK(second[0] == "z");
}

}  // namespace socialmap

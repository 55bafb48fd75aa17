#include "server/api/activity_edits.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/base/input_error.h"
#include "engine/catalog/edited.h"

namespace socialmap::api {
namespace {

[[noreturn]] void refuse(std::string where, std::string what, std::string got = {}) {
  throw InvalidInput({{std::move(where), std::move(what), std::move(got), {}, false}});
}

bool is_editor(KeyRole role) { return role == KeyRole::moderator || role == KeyRole::admin; }

void require_mapping(Node const& node) {
  if (!node.map()) refuse("", "must be an object", std::string(kind_of(node)));
}

void copy_member(Node const& from, std::string const& name, Node& to) {
  if (auto const* member = from.find(name)) to.set(name, *member);
}

/// A member with its own call may be sent along as it is, not otherwise.
void refuse_other(Node const& old, Node const& sent, std::string const& name, std::string const& call) {
  auto const* wanted = sent.find(name);
  auto const* now = old.find(name);
  if (wanted && !(now && *wanted == *now)) refuse("/" + name, "is changed by POST …/" + call);
}

void refuse_own_calls(Node const& old, Node const& sent) {
  refuse_other(old, sent, "id", "activities: an id never changes");
  refuse_other(old, sent, "status", "transitions");
  refuse_other(old, sent, "verified", "verifications");
}

/// From each status: where to who owns the offer may bring it, and where to who edits.
struct Ways {
  std::set<std::string> owner;
  std::set<std::string> editor;
};

std::map<std::string, Ways> const& ways() {
  static std::map<std::string, Ways> const all{{"draft", {{"submitted", "withdrawn"}, {"published"}}},
                                               {"submitted", {{"withdrawn"}, {"published", "rejected"}}},
                                               {"published", {{"withdrawn"}, {"rejected"}}},
                                               {"rejected", {{"submitted", "withdrawn"}, {"published"}}},
                                               {"withdrawn", {{"submitted"}, {"published"}}},
                                               {"expired", {{"submitted", "withdrawn"}, {"published"}}}};
  return all;
}

}  // namespace

std::string status_of(Node const& activity) {
  auto const* status = text_at(activity, "status");
  return status ? *status : "published";
}

Node new_offer(Node activity, KeyRole by) {
  require_mapping(activity);
  if (activity.find("verified")) refuse("/verified", "is set by POST …/verifications");
  if (!activity.find("status")) activity.set("status", "draft");
  auto const* status = text_at(activity, "status");
  if (!is_editor(by) && status && *status != "draft" && *status != "submitted")
    refuse("/status", "must be draft or submitted; a moderator publishes", *status);
  return activity;
}

Node replaced_offer(Node const& old, Node activity) {
  require_mapping(activity);
  refuse_own_calls(old, activity);
  copy_member(old, "status", activity);
  copy_member(old, "verified", activity);
  return activity;
}

Node patched_offer(Node const& old, Node const& patch) {
  require_mapping(patch);
  refuse_own_calls(old, patch);
  return patched(old, patch);
}

Node moved_offer(Node const& old, std::string const& to, KeyRole by) {
  auto const from = status_of(old);
  auto const found = ways().find(from);
  bool const known = ways().contains(to);
  if (!known) refuse("/to", "must be submitted, published, rejected or withdrawn", to);
  bool const owner = found->second.owner.contains(to);
  if (!owner && !found->second.editor.contains(to)) refuse("/to", "cannot follow on " + from, to);
  if (!owner && !is_editor(by)) refuse("/to", "is for a moderator to decide", to);
  auto moved = old;
  moved.set("status", to);
  return moved;
}

Node verified_offer(Node const& old, Date today, std::string const& by) {
  Node verification(NodeMap{});
  verification.set("on", to_string(today));
  if (!by.empty()) verification.set("by", by);
  auto verified = old;
  verified.set("verified", std::move(verification));
  return verified;
}

Node cancelled_offer(Node const& old, std::string const& day, std::string const& note) {
  if (!parse_date(day)) refuse("/date", "must be a date that exists, written like 2026-11-23", day);
  Node cancellation(NodeMap{});
  cancellation.set("on", day);
  if (!note.empty()) cancellation.set("note", note);
  auto const* before = items_at(old, "cancelled");
  NodeList all = before ? *before : NodeList{};
  std::erase_if(all, [&](Node const& one) {
    auto const* on = text_at(one, "on");
    return on && *on == day;
  });
  all.push_back(std::move(cancellation));
  auto changed = old;
  changed.set("cancelled", std::move(all));
  return changed;
}

}  // namespace socialmap::api

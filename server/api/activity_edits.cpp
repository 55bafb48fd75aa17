#include "server/api/activity_edits.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/base/input_error.h"
#include "engine/calendar/occurrence.h"
#include "engine/catalog/edited.h"
#include "engine/catalog/records.h"

namespace socialmap::api {
namespace {

[[noreturn]] void refuse(std::string where, std::string what, std::string got = {}) {
  throw InvalidInput({{std::move(where), std::move(what), std::move(got), {}, false}});
}

bool is_editor(KeyRole role) { return role == KeyRole::moderator || role == KeyRole::admin; }

void require_mapping(Node const& node) {
  if (!node.map()) refuse("", "must be an object", std::string(kind_of(node)));
}

/// As the old record has it.
void keep_member(Node const& old, std::string const& name, Node& to) {
  std::erase_if(*to.map(), [&](Member const& member) { return member.name == name; });
  if (auto const* member = old.find(name)) to.set(name, *member);
}

/// A member with its own call may be sent along as it is, not otherwise.
void refuse_other(Node const& old, Node const& sent, std::string const& name, std::string const& call,
                  std::vector<InputError>& refused) {
  auto const* wanted = sent.find(name);
  auto const* now = old.find(name);
  if (wanted && !(now && *wanted == *now))
    refused.push_back({"/" + name, "is changed by POST …/" + call, {}, {}, false});
}

/// `next` with the members that have their own calls as they were.
NextRecord with_own_calls(Node const& old, Node const& sent, Node next) {
  std::vector<InputError> refused;
  refuse_other(old, sent, "id", "activities: an id never changes", refused);
  refuse_other(old, sent, "status", "transitions", refused);
  refuse_other(old, sent, "verified", "verifications", refused);
  for (auto const* name : {"status", "verified"}) keep_member(old, name, next);
  return {std::move(next), std::move(refused)};
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

std::string listed(std::vector<Date> const& days) {
  std::string text;
  for (auto const& day : days) text += (text.empty() ? "" : ", ") + to_string(day);
  return text;
}

/// The last day with a meeting before this one and the first two after it, within a year.
std::vector<Date> meetings_around(Timetable const& timetable, Date day) {
  constexpr std::chrono::days kFar{366};
  constexpr std::chrono::days kNear{1};
  std::vector<Date> days;
  auto const before = occurrences(timetable, {day - kFar, day - kNear});
  if (!before.empty()) days.push_back(before.back().day);
  for (auto const& meeting : occurrences(timetable, {day + kNear, day + kFar})) {
    if (days.empty() || days.back() != meeting.day) days.push_back(meeting.day);
    if (days.size() > 2) break;
  }
  return days;
}

/// A day that is cancelled already counts: its note may change.
void require_meeting(Node const& old, Date day, std::vector<Holiday> const& holidays) {
  Reading reading;
  auto const activity = read_record(activity_record(), old, reading);
  if (!activity || !activity->schedule || activity->schedule->empty())
    refuse("/date", "cannot be cancelled: this offer has no days in its schedule");
  Timetable const timetable{*activity->schedule, activity->holidays, holidays};
  if (!occurrences(timetable, {day, day}).empty()) return;
  auto const around = meetings_around(timetable, day);
  refuse("/date",
         around.empty() ? "has no meeting; there is none within a year of it"
                        : "has no meeting; the nearest are on " + listed(around),
         to_string(day));
}

}  // namespace

std::string status_of(Node const& activity) {
  auto const* status = text_at(activity, "status");
  return status ? *status : "published";
}

NextRecord new_offer(Node activity, KeyRole by) {
  require_mapping(activity);
  std::vector<InputError> refused;
  if (activity.find("verified")) {
    refused.push_back({"/verified", "is set by POST …/verifications", {}, {}, false});
    keep_member(Node(NodeMap{}), "verified", activity);
  }
  auto const* status = text_at(activity, "status");
  if (!is_editor(by) && status && *status != "draft" && *status != "submitted") {
    refused.push_back({"/status", "must be draft or submitted; a moderator publishes", *status, {}, false});
    activity.set("status", "draft");
  }
  if (!activity.find("status")) activity.set("status", "draft");
  return {std::move(activity), std::move(refused)};
}

NextRecord replaced_offer(Node const& old, Node activity) {
  require_mapping(activity);
  return with_own_calls(old, activity, activity);
}

NextRecord patched_offer(Node const& old, Node const& patch) {
  require_mapping(patch);
  return with_own_calls(old, patch, patched(old, patch));
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

Node cancelled_offer(Node const& old, std::string const& day, std::string const& note,
                     std::vector<Holiday> const& holidays) {
  auto const date = parse_date(day);
  if (!date) refuse("/date", "must be a date that exists, written like 2026-11-23", day);
  require_meeting(old, *date, holidays);
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

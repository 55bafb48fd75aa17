#include "server/api/sessions.h"

#include <algorithm>

#include "engine/catalog/file_digest.h"
#include "engine/store/secrets.h"

namespace socialmap::api {
namespace {

constexpr std::size_t kTokenBytes = 32;

}  // namespace

Sessions::Sessions(std::function<Time()> clock) : clock_(std::move(clock)) {}

bool Sessions::is_over(Session const& session) const {
  auto const now = clock_();
  return now - session.seen >= kIdle || now - session.opened >= kLongest;
}

void Sessions::make_room() {
  std::erase_if(sessions_, [this](auto const& entry) { return is_over(entry.second); });
  if (sessions_.size() < kMost) return;
  sessions_.erase(std::min_element(sessions_.begin(), sessions_.end(), [](auto const& a, auto const& b) {
    return a.second.seen < b.second.seen;
  }));
}

std::string Sessions::open(SessionOwner owner) {
  auto token = random_hex(kTokenBytes);
  std::lock_guard const guard(mutex_);
  make_room();
  auto const now = clock_();
  sessions_.emplace(sha256_of_text(token), Session{std::move(owner), now, now});
  return token;
}

std::optional<SessionOwner> Sessions::find(std::string_view token) {
  auto const hash = sha256_of_text(token);
  std::lock_guard const guard(mutex_);
  auto const found = sessions_.find(hash);
  if (found == sessions_.end()) return std::nullopt;
  if (is_over(found->second)) {
    sessions_.erase(found);
    return std::nullopt;
  }
  found->second.seen = clock_();
  return found->second.owner;
}

void Sessions::close(std::string_view token) {
  auto const hash = sha256_of_text(token);
  std::lock_guard const guard(mutex_);
  sessions_.erase(hash);
}

std::size_t Sessions::size() const {
  std::lock_guard const guard(mutex_);
  return sessions_.size();
}

}  // namespace socialmap::api

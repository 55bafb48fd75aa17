#include "server/http/response.h"

#include <utility>

namespace socialmap::http {

Response problem_response(Problem problem) {
  Response response;
  response.status = problem.status;
  response.caching = Caching::no_store;
  response.problem = std::move(problem);
  return response;
}

Response not_found(std::string detail) { return problem_response(make_problem(404, std::move(detail))); }

}  // namespace socialmap::http

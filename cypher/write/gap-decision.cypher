// Writes down what somebody decided of a finding; what was decided before stays.
//
// @write
// @param gap String
// @param state String
// @param by String
// @param at String
// @param reason String?
// @param until String?
CREATE (d:GapDecision {gap: $gap, state: $state, by: $by, at: $at, reason: $reason, until: $until})

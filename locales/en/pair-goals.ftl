# Not yet reviewed by a native speaker.
# The goals of a pair, for the coordinator.

pairs-goals-lead = In the words of the one whose goal it is. Everybody rates on their own; the two see your rating when they have given theirs. Reached is what the person says is reached.
pairs-goals-none = No goal is set yet. Ask each of the two what they want to reach; they can write it by their own link too.
pairs-goals-sum = { $n ->
    [one] One goal, { $reached ->
        [0] not reached yet.
       *[other] reached.
    }
   *[other] { $n } goals, { $reached } of them reached.
}
pairs-goals-open = Goals and how they come on
pairs-goals-whose = Whose goal is it?
pairs-goals-score = { $name }: { $score }, where 50 is as hoped ({ $n ->
    [one] one goal
   *[other] { $n } goals
})
pairs-goals-score-what = How is it counted?
pairs-goals-score-definition = Goal Attainment Scaling (Kiresuk and Sherman 1968): 50 means that on the whole it is as hoped, more is more than hoped. Counted from the last rating of each goal, from −2 to +2, weighted by how important it is to the person (1 to 3). Goals laid aside, small steps and goals that this rater has not rated are left out. It compares a person with what they hoped for, never one person with another.

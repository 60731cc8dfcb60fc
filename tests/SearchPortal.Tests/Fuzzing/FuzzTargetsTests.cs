using SearchPortal.Fuzzing.Making;
using SearchPortal.Fuzzing.Running;
using SearchPortal.Fuzzing.Targets;

namespace SearchPortal.Tests.Fuzzing;

/// <summary>The short run of what tests/SearchPortal.Fuzzing does for as long as one likes: the same inputs each time.</summary>
public sealed class FuzzTargetsTests
{
    private const int Inputs = 60;

    public static TheoryData<string> Names => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_inputs_made_from_good_ones_break_no_promise(string name)
    {
        var target = Assert.Single(FuzzTargets.All, target => target.Name == name);
        var (mutation, draws) = (new Mutation(target), new Random(20261129));

        for (int i = 0; i < Inputs; i++)
        {
            byte[] input = mutation.Make(target.Seeds[i % target.Seeds.Count], target.Seeds, draws);
            Assert.True(FuzzCheck.Run(target, input) is not { } fault, $"input {i}: {Convert.ToBase64String(input)}");
        }
    }

    [Fact]
    public void Every_target_has_seeds_that_break_nothing() =>
        Assert.All(FuzzTargets.All, target => Assert.All(target.Seeds, seed => Assert.Null(FuzzCheck.Run(target, target.Wrap?.Invoke(seed, new Random(1)) ?? seed))));
}

namespace SearchPortal.Cli.Tests.Index;

/// <summary>An update that is killed at any instant harms nobody, though it shares files with the generation served.</summary>
public sealed class UpdateKillTests : IDisposable
{
    private const int Kills = 20;
    private const int Seed = 20261125;

    private readonly RebuiltPortal portal = new("update");

    public void Dispose() => portal.Dispose();

    [Fact]
    public void Killed_at_some_instants_it_leaves_a_whole_index_and_the_next_one_succeeds()
    {
        portal.RebuildToEnd();
        var duration = portal.RebuildToEnd();
        var random = new Random(Seed);
        for (int kill = 1; kill <= Kills; kill++)
        {
            bool finished = portal.RebuildAndKill(duration * (0.2 + random.NextDouble()));
            portal.ServesWhole(onlyNew: finished);
            if (kill % 5 == 0) duration = portal.RebuildToEnd();
        }
    }
}

namespace SearchPortal.Cli.Tests.Index;

/// <summary>A rebuild that is killed at any instant harms nobody.</summary>
public sealed class RebuildKillTests : IDisposable
{
    private const int Kills = 100;
    private const int KillsBetweenChecks = 10;
    private const int Seed = 20261124;

    private readonly RebuiltPortal portal = new("rebuild");

    public void Dispose() => portal.Dispose();

    [Fact]
    public void Killed_at_a_hundred_instants_it_leaves_a_whole_index_and_the_next_one_succeeds()
    {
        portal.RebuildToEnd();
        // The first one also brings the program's files into memory; each later one says how long they take now.
        var duration = portal.RebuildToEnd();
        var random = new Random(Seed);
        int inside = 0;
        for (int kill = 1; kill <= Kills; kill++)
        {
            // A little beyond the end: some kills come after the switch.
            bool finished = portal.RebuildAndKill(duration * (1.1 * random.NextDouble()));
            if (portal.HasStaging) inside++;
            portal.ServesWhole(onlyNew: finished);
            if (kill % KillsBetweenChecks == 0) duration = portal.RebuildToEnd();
        }

        Assert.InRange(inside, 1, Kills);
    }
}

using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Generating;

/// <summary>
/// What was invented and how often it was used. What is used again is drawn from all uses so far, so that few are frequent and
/// most stay rare (H. A. Simon, "On a class of skew distribution functions", Biometrika 42, 1955).
/// </summary>
internal sealed class Occurrences<T>(Dice dice)
{
    private readonly List<T> things = [];
    private readonly List<int> uses = [];

    /// <summary>How many different things there are.</summary>
    public int Distinct => things.Count;

    /// <summary>Takes a new thing and its first use.</summary>
    public T Add(T thing)
    {
        uses.Add(things.Count);
        things.Add(thing);
        return thing;
    }

    /// <summary>Uses one again, the more frequent the likelier. There must be one.</summary>
    public T Again()
    {
        int thing = dice.Of(uses);
        uses.Add(thing);
        return things[thing];
    }
}

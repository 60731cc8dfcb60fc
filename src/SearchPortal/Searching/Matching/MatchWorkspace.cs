namespace SearchPortal.Searching.Matching;

/// <summary>Memory for one query at a time, used again by later ones.</summary>
/// <param name="size">Documents of a window at most.</param>
internal sealed class MatchWorkspace(int size)
{
    private readonly Stack<WindowMatches> matches = [];
    private readonly Stack<WindowSum> sums = [];

    /// <summary>For one phrase after the other.</summary>
    public PhraseStarts Starts { get; } = new();

    /// <summary>Lends a list.</summary>
    public WindowMatches RentMatches() => matches.TryPop(out var free) ? free : new WindowMatches(size);

    /// <summary>Takes a list back.</summary>
    public void Return(WindowMatches rented) => matches.Push(rented);

    /// <summary>Lends an empty sum.</summary>
    public WindowSum RentSum() => sums.TryPop(out var free) ? free : new WindowSum(size);

    /// <summary>Takes a sum back; it must be empty.</summary>
    public void Return(WindowSum rented) => sums.Push(rented);
}

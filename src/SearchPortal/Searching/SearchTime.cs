using System.Diagnostics;

namespace SearchPortal.Searching;

/// <summary>The time that the answer to one request may take, over all of its steps. Whatever finds it over ends with what it has.</summary>
internal sealed class SearchTime
{
    private readonly long end;

    /// <summary>Begins now.</summary>
    /// <param name="most">The longest time; zero or less is over at once.</param>
    public SearchTime(TimeSpan most)
        : this(Stopwatch.GetTimestamp() + (long)(most.TotalSeconds * Stopwatch.Frequency))
    {
    }

    private SearchTime(long end) => this.end = end;

    /// <summary>For who wants every paper however long it takes.</summary>
    public static SearchTime Endless() => new(long.MaxValue);

    /// <summary>Whether it is over.</summary>
    public bool IsOver => Stopwatch.GetTimestamp() >= end;

    /// <summary>Whether a part of the result was given up.</summary>
    public bool IsShort { get; private set; }

    /// <summary>Whether what adds to the result has to end here, unfinished; it is remembered.</summary>
    public bool CutsShort()
    {
        bool isOver = IsOver;
        IsShort |= isOver;
        return isOver;
    }

    /// <summary>The time that is left, for what the result does not depend on.</summary>
    public SearchTime Rest() => new(end);
}

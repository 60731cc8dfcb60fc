namespace SearchPortal.Import.Json;

/// <summary>What is wrong with the outer form of an entry.</summary>
internal enum JsonFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something other than an object stands where an entry is expected.</summary>
    NotAnObject,

    /// <summary>A line ends inside a string.</summary>
    BrokenString,

    /// <summary>A bracket is missing or one too many.</summary>
    Unbalanced,

    /// <summary>Longer than <see cref="ByteWindow.MaximumKept"/>.</summary>
    TooLong,

    /// <summary>The file ends inside the entry.</summary>
    Truncated,

    /// <summary>The file ends inside the list, between two entries.</summary>
    OpenList,

    /// <summary>The compressed file is damaged from here on.</summary>
    Damaged,

    /// <summary>So many faults in a row that the rest was not read.</summary>
    GivenUp,
}

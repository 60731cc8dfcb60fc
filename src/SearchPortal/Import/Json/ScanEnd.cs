namespace SearchPortal.Import.Json;

/// <summary>Why <see cref="ObjectScanner"/> stopped.</summary>
internal enum ScanEnd
{
    /// <summary>The object's last bracket was read.</summary>
    Closed,

    /// <summary>The opening bracket of a list of publications was read: the object is their envelope.</summary>
    List,

    /// <summary>The window is full; scanning can go on once it is released.</summary>
    Full,

    /// <summary>The file ended.</summary>
    EndOfFile,

    /// <summary>A line ended inside a string, and there is no telling what the rest belongs to.</summary>
    BrokenString,

    /// <summary>The next entry begins although this one is not closed.</summary>
    NextEntry,
}

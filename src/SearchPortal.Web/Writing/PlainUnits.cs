using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchPortal.Web.Writing;

/// <summary>
/// Letters that are one byte each and, as text, no markup: nearly all that a page is made of. A page has five thousand pieces of some tens
/// of letters, so that for each piece the call of a general converter costs more than its letters do.
/// </summary>
internal static class PlainUnits
{
    private const int Step = 16;
    private const int HalfStep = Step / 2;

    // What is no markup in text and quoted attributes, of the letters that most texts are made of.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '\u007f' - ' ').Select(unit => (char)unit).Except(['&', '<', '>', '"', '\''])]);

    // The same as a table.
    private static readonly bool[] IsPlain = [.. Enumerable.Range(0, 128).Select(unit => Plain.Contains((char)unit))];

    /// <summary>Copies what text begins with, up to a letter that could be markup or is not ASCII.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Takes a byte a letter, and has room for all.</param>
    /// <returns>Letters copied.</returns>
    public static int CopyText(ReadOnlySpan<char> text, Span<byte> room) => Copy(text, room, isText: true);

    /// <summary>The same for markup: up to a letter that is not ASCII.</summary>
    public static int CopyAscii(ReadOnlySpan<char> markup, Span<byte> room) => Copy(markup, room, isText: false);

    /// <summary>Letters before the next one that <see cref="CopyText"/> copies.</summary>
    public static int UntilText(ReadOnlySpan<char> text) => text.IndexOfAny(Plain) is var next and >= 0 ? next : text.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Copy(ReadOnlySpan<char> text, Span<byte> room, bool isText)
    {
        int done = text.Length >= Step ? CopySteps(MemoryMarshal.Cast<char, ushort>(text), room, isText) : 0;
        while (done < text.Length && text[done] is < '\u0080' and var unit && (!isText || IsPlain[unit])) room[done++] = (byte)unit;
        return done;
    }

    /// <summary>Copies as much as holds no letter to stop at, sixteen letters at a time; the last sixteen may be in part those before them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopySteps(ReadOnlySpan<ushort> units, Span<byte> room, bool isText)
    {
        int last = units.Length - Step;
        for (int start = 0; ; start = Math.Min(start + Step, last))
        {
            var letters = Vector128.NarrowWithSaturation(Vector128.Create(units[start..]), Vector128.Create(units[(start + HalfStep)..]));
            if (Stops(letters, isText) != Vector128<byte>.Zero) return start;
            letters.CopyTo(room[start..]);
            if (start == last) return units.Length;
        }
    }

    /// <summary>Not zero where a letter stops the copy. What is not ASCII has the sign bit, also once it is narrowed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Stops(Vector128<byte> letters, bool isText)
    {
        if (!isText) return letters & Vector128.Create((byte)0x80);
        var control = Vector128.LessThan(letters.AsSByte(), Vector128.Create((sbyte)' ')).AsByte() | Vector128.Equals(letters, Vector128.Create((byte)0x7F));
        var quote = Vector128.Equals(letters, Vector128.Create((byte)'"'));
        // '&' and '\'' differ in the last bit alone, '<' and '>' in the last but one.
        var ampersand = Vector128.Equals(letters & Vector128.Create((byte)0xFE), Vector128.Create((byte)'&'));
        var bracket = Vector128.Equals(letters & Vector128.Create((byte)0xFD), Vector128.Create((byte)'<'));
        return control | quote | ampersand | bracket;
    }
}

using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Writing;

/// <summary>Writes a page as UTF-8. What a view writes arrives escaped; parts written by hand say it by <see cref="Html"/>.</summary>
/// <param name="page">Takes the bytes.</param>
internal sealed class HtmlWriter(PageBuffer page) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <summary>Letters of every script stay readable in the source; what could be markup is escaped.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const int LongestEntity = 10;
    private const int LongestNumber = 11;

    // Bytes of one unit as a form sends it: three of UTF-8, each with three signs.
    private const int LongestEscape = 9;
    private const int MostOnStack = 256;

    // What a form sends for a unit as one byte: itself (RFC 3986, section 2.3), "+" for a blank; 0 for what is escaped.
    private static readonly byte[] Unescaped = [.. Enumerable.Range(0, 128).Select(unit => unit == ' ' ? (byte)'+' : char.IsAsciiLetterOrDigit((char)unit) || unit is '-' or '.' or '_' or '~' ? (byte)unit : (byte)0)];

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    private static ReadOnlySpan<byte> Hexadecimal => "0123456789ABCDEF"u8;

    /// <summary>Writes HTML. What stands literally in the pattern is markup; what fills its holes is text and escaped, unless it is made of markup itself.</summary>
    /// <returns>This writer.</returns>
    public HtmlWriter Html([InterpolatedStringHandlerArgument("")] ref HtmlPattern pattern) => this;

    /// <summary>Writes text, for elements and quoted attributes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int plain = PlainUnits.CopyText(text, page.GetSpan(text.Length));
            page.Advance(plain);
            if (plain == text.Length) return;
            text = text[plain..];
            int length = PlainUnits.UntilText(text);
            if (length == 1 && text[0] == '&') Write("&amp;"u8);
            else Escape(text[..length]);
            text = text[length..];
        }
    }

    /// <summary>Writes a number in digits alone.</summary>
    public void Number(int number)
    {
        number.TryFormat(page.GetSpan(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        page.Advance(written);
    }

    /// <summary>Writes markup that is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> markup) => page.Write(markup);

    /// <summary>Writes a value as forms send it.</summary>
    public void Escaped(ReadOnlySpan<char> value)
    {
        var room = page.GetSpan(LongestEscape * value.Length);
        int written = 0;
        foreach (char unit in value)
        {
            if (unit >= Unescaped.Length)
            {
                EscapedUtf8(value);
                return;
            }
            if (Unescaped[unit] is not 0 and var sent) room[written++] = sent;
            else written += Escape((byte)unit, room[written..]);
        }
        page.Advance(written);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var room = page.GetSpan(3 * buffer.Length);
        int written = PlainUnits.CopyAscii(buffer, room);
        if (written < buffer.Length)
        {
            Utf8.FromUtf16(buffer[written..], room[written..], out _, out int others);
            written += others;
        }
        page.Advance(written);
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task FlushAsync() => Task.CompletedTask;

    private static int Escape(byte unit, Span<byte> room)
    {
        (room[0], room[1], room[2]) = ((byte)'%', Hexadecimal[unit >> 4], Hexadecimal[unit & 15]);
        return 3;
    }

    private void EscapedUtf8(ReadOnlySpan<char> value)
    {
        byte[] text = ArrayPool<byte>.Shared.Rent(Encoding.GetMaxByteCount(value.Length));
        int length = Encoding.GetBytes(value, text), written = 0;
        var room = page.GetSpan(3 * length);
        foreach (byte unit in text.AsSpan(0, length))
        {
            if (unit < Unescaped.Length && Unescaped[unit] is not 0 and var sent) room[written++] = sent;
            else written += Escape(unit, room[written..]);
        }
        page.Advance(written);
        ArrayPool<byte>.Shared.Return(text);
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        char[]? rented = null;
        Span<char> room = text.Length <= MostOnStack / LongestEntity ? stackalloc char[MostOnStack] : rented = ArrayPool<char>.Shared.Rent(LongestEntity * text.Length);
        Encoder.Encode(text, room, out _, out int written);
        Write(room[..written]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
    }
}

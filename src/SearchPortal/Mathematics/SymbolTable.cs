namespace SearchPortal.Mathematics;

/// <summary>Names of signs and their characters, pairs parted by spaces; after "The Comprehensive LaTeX Symbol List" and the names of the unicode-math package.</summary>
internal static class SymbolTable
{
    /// <summary>Greek letters; the epsilon and phi of TeX are the lunate and the straight form.</summary>
    public const string Greek = """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
        lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
        digamma ϝ Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ
        """;

    /// <summary>Signs by class.</summary>
    public static readonly (AtomKind Kind, string Block)[] Names =
    [
        (AtomKind.Ordinary, """
            infty ∞ partial ∂ nabla ∇ hbar ℏ hslash ℏ ell ℓ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ gimel ℷ daleth ℸ imath ı jmath ȷ eth ð complement ∁
            emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡ sphericalangle ∢
            prime ′ backprime ‵ triangle △ triangledown ▽ blacktriangle ▲ blacktriangledown ▼ square □ Box □ blacksquare ■ Diamond ◊ lozenge ◊
            blacklozenge ⧫ bigstar ★ flat ♭ natural ♮ sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ surd √ mho ℧ Finv Ⅎ Game ⅁
            ldots … dots … dotsc … dotso … mathellipsis … textellipsis … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ vdots ⋮ ddots ⋱ iddots ⋰
            % % # # $ $ & & _ _ textdollar $ pounds £ yen ¥ euro € S § P ¶ copyright © circledR ® textregistered ® degree ° textdegree °
            vert | | ‖ Vert ‖ backslash \ textbackslash \ diagup ╱ diagdown ╲ checkmark ✓ maltese ✠ Bbbk 𝕜 AA Å textasciitilde ~ textunderscore _
            textquotesingle ' textasciicircum ^ mathdollar $ infinity ∞ increment ∆ therefore ∴ because ∵ cdotp · ldotp . varvdots ⋮ circledS Ⓢ mathsterling £ empty ∅ exist ∃ bull • alef ℵ weierp ℘ smiley ☺ ss ß ae æ oe œ
            """),
        (AtomKind.Large, """
            sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ intop ∫ smallint ∫ bigcap ⋂ bigcup ⋃ bigsqcup ⨆ bigsqcap ⨅ bigvee ⋁ bigwedge ⋀
            bigodot ⨀ bigoplus ⨁ bigotimes ⨂ biguplus ⨄ bigtimes ⨉
            """),
        (AtomKind.Binary, """
            pm ± mp ∓ times × div ÷ cdot ⋅ centerdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧
            setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵
            oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dagger † dag † ddagger ‡ ddag ‡ amalg ⨿ dotplus ∔ ltimes ⋉ rtimes ⋊ leftthreetimes ⋋
            rightthreetimes ⋌ Cup ⋓ doublecup ⋓ Cap ⋒ doublecap ⋒ curlywedge ⋏ curlyvee ⋎ veebar ⊻ barwedge ⊼ doublebarwedge ⩞ boxplus ⊞ boxminus ⊟ boxtimes ⊠
            boxdot ⊡ circleddash ⊝ circledast ⊛ circledcirc ⊚ divideontimes ⋇ intercal ⊺ gtrdot ⋗ lessdot ⋖ bmod mod And & unaryplus + unaryminus −
            """),
        (AtomKind.Relation, """
            leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ lt < gt > leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ ll ≪ gg ≫ lll ⋘ llless ⋘ ggg ⋙ gggtr ⋙
            approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ varpropto ∝ asymp ≍ doteq ≐ doteqdot ≑ Doteq ≑ approxeq ≊ thickapprox ≈ thicksim ∼ backsim ∽ backsimeq ⋍
            in ∈ isin ∈ ni ∋ owns ∋ notin ∉ notni ∌ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subseteqq ⫅ supseteqq ⫆ Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒
            prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ precsim ≾ succsim ≿ precapprox ⪷ succapprox ⪸ curlyeqprec ⋞ curlyeqsucc ⋟
            lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ lesseqgtr ⋚ gtreqless ⋛ lesseqqgtr ⪋ gtreqqless ⪌ eqslantless ⪕ eqslantgtr ⪖
            mid ∣ nmid ∤ shortmid ∣ parallel ∥ shortparallel ∥ nparallel ∦ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ Vvdash ⊪ smile ⌣ frown ⌢ smallsmile ⌣ smallfrown ⌢ bowtie ⋈ Join ⋈
            between ≬ pitchfork ⋔ triangleq ≜ circeq ≗ eqcirc ≖ bumpeq ≏ Bumpeq ≎ risingdotseq ≓ fallingdotseq ≒ vartriangle △ vartriangleleft ⊲ vartriangleright ⊳ trianglelefteq ⊴
            trianglerighteq ⊵ blacktriangleleft ◀ blacktriangleright ▶ backepsilon ∍ coloneqq ≔ coloneq ≔ colonequals ≔ defeq ≔ eqqcolon ≕ eqcolon ≕ Coloneqq ⩴ dblcolon ∷ vcentcolon : ratio :
            nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡ nsim ≁ ncong ≇ nsubset ⊄ nsupset ⊅ nsubseteq ⊈ nsupseteq ⊉ nvdash ⊬ nvDash ⊭ nVdash ⊮ nVDash ⊯ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩
            lnapprox ⪉ gnapprox ⪊ precnapprox ⪹ succnapprox ⪺ precneqq ⪵ succneqq ⪶ nleqslant ≰ ngeqslant ≱ nleqq ≰ ngeqq ≱ nshortmid ∤ nshortparallel ∦ nsubseteqq ⊈ nsupseteqq ⊉ lvertneqq ≨ gvertneqq ≩ varsubsetneqq ⫋ varsupsetneqq ⫌
            eqsim ≂ origof ⊶ imageof ⊷ coloncolon ∷ colonapprox :≈ colonsim :∼ darr ↓ uarr ↑ lrarr ↔ lrArr ⇔ rArr ⇒ lArr ⇐ hArr ⇔ sube ⊆ supe ⊇ sub ⊂ lnsim ⋦ gnsim ⋧ precnsim ⋨ succnsim ⋩ subsetneq ⊊ supsetneq ⊋ subsetneqq ⫋ supsetneqq ⫌ varsubsetneq ⊊ varsupsetneq ⊋ ntriangleleft ⋪ ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭
            to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ implies ⟹ impliedby ⟸ mapsto ↦ mapsfrom ↤
            longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩
            uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
            rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆ rightrightarrows ⇉ leftleftarrows ⇇ upuparrows ⇈ downdownarrows ⇊ upharpoonleft ↿ upharpoonright ↾ restriction ↾
            downharpoonleft ⇃ downharpoonright ⇂ rightsquigarrow ⇝ leadsto ⇝ leftrightsquigarrow ↭ Rrightarrow ⇛ Lleftarrow ⇚ twoheadrightarrow ↠ twoheadleftarrow ↞ rightarrowtail ↣ leftarrowtail ↢
            looparrowright ↬ looparrowleft ↫ curvearrowright ↷ curvearrowleft ↶ circlearrowright ↻ circlearrowleft ↺ dashrightarrow ⇢ dashleftarrow ⇠ multimap ⊸ Lsh ↰ Rsh ↱ nrightarrow ↛ nleftarrow ↚
            nleftrightarrow ↮ nRightarrow ⇏ nLeftarrow ⇍ nLeftrightarrow ⇎ uparrowdownarrow ⇅ rightarrowdbl ⇒ textrightarrow → textleftarrow ← textless < textgreater > textbar | rarr → larr ← Rarr ⇒ Larr ⇐ harr ↔
            """),
        (AtomKind.Open, """
            { { lbrace { langle ⟨ lang ⟨ lfloor ⌊ lceil ⌈ lbrack [ lparen ( lvert | lVert ‖ lgroup ⟮ lmoustache ⎰ ulcorner ⌜ llcorner ⌞ llbracket ⟦ lBrack ⟦ lBrace ⦃
            """),
        (AtomKind.Close, """
            } } rbrace } rangle ⟩ rang ⟩ rfloor ⌋ rceil ⌉ rbrack ] rparen ) rvert | rVert ‖ rgroup ⟯ rmoustache ⎱ urcorner ⌝ lrcorner ⌟ rrbracket ⟧ rBrack ⟧ rBrace ⦄
            """),
        (AtomKind.Punctuation, "colon :"),
    ];

    /// <summary>Signs by what <c>\not</c> crosses out.</summary>
    public static readonly (AtomKind Kind, string Block)[] Negated =
    [
        (AtomKind.Relation, """
            = ≠ < ≮ > ≯ ≤ ≰ ≥ ≱ ∈ ∉ ∋ ∌ ⊂ ⊄ ⊃ ⊅ ⊆ ⊈ ⊇ ⊉ ∼ ≁ ≃ ≄ ≅ ≇ ≈ ≉ ≡ ≢ ∣ ∤ ∥ ∦ ⊢ ⊬ ⊨ ⊭ ≺ ⊀ ≻ ⊁ → ↛ ← ↚ ⇒ ⇏ ⇐ ⇍ ↔ ↮ ⇔ ⇎ ≲ ≴ ≳ ≵ ⊑ ⋢ ⊒ ⋣ | ∤
            """),
        (AtomKind.Ordinary, "∃ ∄"),
    ];

    /// <summary>Characters and what they stand for in math.</summary>
    public static readonly (AtomKind Kind, string Block)[] Characters =
    [
        (AtomKind.Ordinary, "| | / / . . @ @ \" \" ` ‘ # # % % ‖ ‖ ′ ′ ″ ″ ” ″ ‴ ‴ ∣ ∣ ∥ ∥ – – — — △ △ ⊥ ⊥ ◊ ◊ ¯ ¯ ⁄ /"),
        (AtomKind.Binary, "+ + - − * ∗ − − ‐ - ‑ - • ∙ · ⋅ ⋆ ⋆ ∗ ∗"),
        (AtomKind.Relation, "= = < < > > : : ∶ : ≃ ≃"),
        (AtomKind.Open, "( ( [ [ ⟨ ⟨ 〈 ⟨ ⌊ ⌊ ⌈ ⌈"),
        (AtomKind.Close, ") ) ] ] ! ! ? ? ⟩ ⟩ 〉 ⟩ ⌋ ⌋ ⌉ ⌉"),
        (AtomKind.Large, "∑ ∑ ∏ ∏ ∫ ∫"),
        (AtomKind.Punctuation, ", , ; ;"),
    ];

    /// <summary>Functions with scripts at the right; "command:name" where they differ.</summary>
    public const string Functions =
        "log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan arctg cotg ctg tg sh ch th arg deg dim hom ker " +
        "poly:poly polylog:polylog Poly:Poly sign:sign sgn:sgn tr:tr Tr:Tr trace:trace rank:rank rk:rk diag:diag Var:Var var:var Cov:Cov cov:cov softmax:softmax ReLU:ReLU relu:ReLU " +
        "supp:supp vol:vol dom:dom spn:span Span:span im:im conv:conv nnz:nnz erf:erf prox:prox proj:proj KL:KL TV:TV MMD:MMD regret:regret Regret:Regret loglog:loglog " +
        "opt:opt Ber:Ber Bern:Bern sigmoid:sigmoid id:id lcm:lcm dist:dist diam:diam sech:sech csch:csch arccot:arccot arsinh:arsinh artanh:artanh atan:atan";

    /// <summary>Functions with scripts below in display style.</summary>
    public const string Limits =
        "max min sup inf lim limsup:lim_sup liminf:lim_inf det gcd Pr injlim:inj_lim projlim:proj_lim plim:plim " +
        "argmin:arg_min argmax:arg_max Argmin:arg_min Argmax:arg_max arginf:arg_inf argsup:arg_sup esssup:ess_sup essinf:ess_inf varlimsup:lim_sup varliminf:lim_inf";
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import &amp;Files…</source>
        <translation>ファイルをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>フォルダーをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>プレーンテキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Best Match First</source>
        <translation>関連度の高い順(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hide What One Account Announced</source>
        <translation>1 アカウントだけが紹介した論文を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Colors of the &amp;System</source>
        <translation>システムの配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>注目度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>論文数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unread Papers</source>
        <translation>未読論文数(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>レイアウトをリセット(&amp;E)</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>統計(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ハンドブック(&amp;H)</translation>
    </message>
    <message>
        <source>How to &amp;Search</source>
        <translation>検索のしかた(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change Keys…</source>
        <translation>ショートカットを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Hot Papers</source>
        <translation>Hot Papers について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Three Panes</source>
        <translation>3 ペイン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wide: Reader Below</source>
        <translation>ワイド: リーダーを下に(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reading Alone</source>
        <translation>リーダーのみ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous Digest</source>
        <translation>前のダイジェスト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Digest</source>
        <translation>次のダイジェスト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Latest Digest</source>
        <translation>最新のダイジェスト(&amp;L)</translation>
    </message>
    <message>
        <source>Go to &amp;Day…</source>
        <translation>日付へ移動(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>スター付き(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>未読(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>リスト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Catch Up…</source>
        <translation>キャッチアップ(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;Abstract</source>
        <translation>抄録を開く(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;PDF</source>
        <translation>PDF を開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;Tweets</source>
        <translation>ツイートを開く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スター(&amp;S)</translation>
    </message>
    <message>
        <source>Read &amp;or Unread</source>
        <translation>既読/未読を切り替え(&amp;O)</translation>
    </message>
    <message>
        <source>Mark &amp;Unread</source>
        <translation>未読にする(&amp;U)</translation>
    </message>
    <message>
        <source>Mark R&amp;eading</source>
        <translation>読みかけにする(&amp;E)</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>既読にする(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>Mark All as Rea&amp;d</source>
        <translation>すべて既読にする(&amp;D)</translation>
    </message>
    <message>
        <source>Mark A&amp;bove as Read</source>
        <translation>これより上を既読にする(&amp;B)</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>これより下を既読にする(&amp;W)</translation>
    </message>
    <message>
        <source>Mark the &amp;Rest as Read</source>
        <translation>残りを既読にする(&amp;R)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>メモを書く(&amp;N)</translation>
    </message>
    <message>
        <source>Copy arXiv &amp;Id</source>
        <translation>arXiv ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Cop&amp;y Title</source>
        <translation>タイトルをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Paper</source>
        <translation>次の論文(&amp;X)</translation>
    </message>
    <message>
        <source>Previous Paper</source>
        <translation>前の論文</translation>
    </message>
    <message>
        <source>Next Unread Paper</source>
        <translation>次の未読論文</translation>
    </message>
    <message>
        <source>Previous Unread Paper</source>
        <translation>前の未読論文</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>前に戻って読む</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>論文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Sha&amp;de Days by</source>
        <translation>日付の濃淡(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Note Pre&amp;view</source>
        <translation>メモのプレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Whole &amp;Week</source>
        <translation>週全体(&amp;W)</translation>
    </message>
    <message>
        <source>Whole &amp;Month</source>
        <translation>月全体(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>タグ(&amp;G)…</translation>
    </message>
    <message>
        <source>Import &amp;Reading List…</source>
        <translation>リーディングリストをインポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Paste as Reading &amp;List</source>
        <translation>リーディングリストとして貼り付け(&amp;L)</translation>
    </message>
    <message>
        <source>Export My &amp;Data…</source>
        <translation>自分のデータをエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge My Data…</source>
        <translation>自分のデータを統合(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Select Text by &amp;Keys</source>
        <translation>キーでテキストを選択(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;Citation</source>
        <translation>引用情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>BibTeX(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Markdown Link</source>
        <translation>Markdown リンク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>プレーンテキスト(&amp;P)</translation>
    </message>
    <message>
        <source>Add to List…</source>
        <translation>リストに追加…</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>リストの並び順(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;List…</source>
        <translation>新しいリスト(&amp;L)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>検索を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>ほかのタグに統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;No Priority</source>
        <translation>優先度なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low Priority</source>
        <translation>優先度: 低(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Medium Priority</source>
        <translation>優先度: 中(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;High Priority</source>
        <translation>優先度: 高(&amp;H)</translation>
    </message>
    <message>
        <source>No Rating</source>
        <translation>評価なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>星 %Ln つ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>A Step Further</source>
        <translation>次の状態へ進める</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>メモに引用</translation>
    </message>
    <message>
        <source>Highlight in the Abstract</source>
        <translation>抄録をハイライト</translation>
    </message>
    <message>
        <source>Earlier Versions of the Note…</source>
        <translation>メモの以前の版…</translation>
    </message>
    <message>
        <source>Take from This List</source>
        <translation>このリストから外す</translation>
    </message>
    <message>
        <source>Move Up in List</source>
        <translation>リスト内で上へ移動</translation>
    </message>
    <message>
        <source>Move Down in List</source>
        <translation>リスト内で下へ移動</translation>
    </message>
    <message>
        <source>Copy Citation in Format</source>
        <translation>引用情報のコピー形式</translation>
    </message>
    <message>
        <source>Quick Tags</source>
        <translation>クイックタグ</translation>
    </message>
    <message>
        <source>Papers That Look the Sa&amp;me…</source>
        <translation>同じと思われる論文(&amp;P)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling in the Note</source>
        <translation>メモの次のスペルミス(&amp;M)</translation>
    </message>
    <message>
        <source>For &amp;You</source>
        <translation>おすすめ(&amp;Y)</translation>
    </message>
    <message>
        <source>R&amp;elated Papers</source>
        <translation>関連論文(&amp;E)</translation>
    </message>
    <message>
        <source>Link as the Same Paper</source>
        <translation>同じ論文としてまとめる</translation>
    </message>
    <message>
        <source>Separate from Linked Papers</source>
        <translation>まとめた論文から分ける</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A backup is made each day on which you changed something. Ten are kept, and never is the fullest of them given up for an emptier one.</source>
        <translation>バックアップは、変更のあった日ごとに作成されます。10 個まで保存され、最も内容の多いものが、それより少ないもののために削除されることはありません。</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>バックアップ、新しい順</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>A backup that stands elsewhere</source>
        <translation>別の場所にあるバックアップを選びます</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>前の月 (Page Up)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The month that is shown</source>
        <translation>表示している月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The year that is shown (Shift+Page Up, Shift+Page Down)</source>
        <translation>表示している年 (Shift+Page Up、Shift+Page Down)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>次の月 (Page Down)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>月の日付</translation>
    </message>
    <message>
        <source>Arrows move by day and week, Page Up and Page Down by month, Enter chooses; with Shift, a run of days is chosen.</source>
        <translation>矢印キーで日と週、Page Up と Page Down で月を移動し、Enter で選択します。Shift を押しながら移動すると、連続した日を選択できます。</translation>
    </message>
    <message>
        <source>Previous digest, across days without one</source>
        <translation>前のダイジェスト (ダイジェストのない日は飛ばします)</translation>
    </message>
    <message>
        <source>Previous digest</source>
        <translation>前のダイジェスト</translation>
    </message>
    <message>
        <source>Next digest, across days without one</source>
        <translation>次のダイジェスト (ダイジェストのない日は飛ばします)</translation>
    </message>
    <message>
        <source>Next digest</source>
        <translation>次のダイジェスト</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The latest digest</source>
        <translation>最新のダイジェスト</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>最新のダイジェスト</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>The whole week of the current day</source>
        <translation>現在の日を含む週全体</translation>
    </message>
    <message>
        <source>Choose the week</source>
        <translation>週を選択</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>The whole month that is shown</source>
        <translation>表示している月全体</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>月を選択</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>年の日付</translation>
    </message>
    <message>
        <source>A row is a month. Arrows move by day and month, Page Up and Page Down by year, Enter chooses.</source>
        <translation>1 行が 1 か月です。矢印キーで日と月、Page Up と Page Down で年を移動し、Enter で選択します。</translation>
    </message>
    <message>
        <source>What days are shaded by</source>
        <translation>日付の濃淡が表すもの</translation>
    </message>
    <message>
        <source>Shade days by</source>
        <translation>日付の濃淡</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch Up</source>
        <translation>キャッチアップ</translation>
    </message>
    <message>
        <source>Shows the unread papers with the highest heat of the days when you were away. The same question gives the same papers.</source>
        <translation>不在だった期間の未読論文のうち、注目度の高いものを表示します。条件が同じなら、いつも同じ論文が選ばれます。</translation>
    </message>
    <message>
        <source>&amp;Away since:</source>
        <translation>不在の開始日(&amp;A):</translation>
    </message>
    <message>
        <source>The first day whose digest counts</source>
        <translation>この日のダイジェストからが対象です</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示数(&amp;S):</translation>
    </message>
    <message>
        <source>How many papers are shown</source>
        <translation>表示する論文の数</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>How large a part of the papers may have the same first category, as long as there are others</source>
        <translation>同じ主カテゴリの論文が占めてよい割合。ほかのカテゴリの論文がある限り、これを超えません</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最大 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory:</source>
        <translation>1 カテゴリの割合(&amp;G):</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>Go to Day</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日付(&amp;D):</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of a month, as QLocale reads it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes and reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import digests</source>
        <translation>ダイジェストをインポート</translation>
    </message>
    <message>
        <source>Digests (*.md *.markdown *.txt)</source>
        <translation>ダイジェスト (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>ダイジェストのフォルダーをインポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Import reading lists</source>
        <translation>リーディングリストをインポート</translation>
    </message>
    <message>
        <source>Lists of papers (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>論文のリスト (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>neither front matter nor an entry</source>
        <translation>フロントマターもエントリもありません</translation>
    </message>
    <message>
        <source>the front matter does not end</source>
        <translation>フロントマターが終わっていません</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>エントリがありません</translation>
    </message>
    <message>
        <source>it names no day</source>
        <translation>日付がありません</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>broken UTF-16</source>
        <translation>UTF-16 が壊れています</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>バイナリデータです</translation>
    </message>
    <message>
        <source>a digest about no day</source>
        <translation>日付のないダイジェスト</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>ほかのプログラムのデータベース</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>more than 64 MB</source>
        <translation>64 MB を超えています</translation>
    </message>
    <message>
        <source>no reference and no arXiv id</source>
        <translation>文献情報も arXiv ID もありません</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Hot papers: %1</source>
        <translation>注目論文: %1</translation>
    </message>
    <message>
        <source>Hot papers: starred</source>
        <translation>注目論文: スター付き</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>注目論文</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Papers:</source>
        <translation>論文(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>リスト(&amp;L):</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>タグ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>As in the search field of the window</source>
        <translation>ウィンドウの検索欄と同じ書き方で入力します</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>並び順(&amp;O):</translation>
    </message>
    <message>
        <source>With &amp;abstracts</source>
        <translation>抄録を含める(&amp;A)</translation>
    </message>
    <message>
        <source>With your &amp;notes</source>
        <translation>自分のメモを含める(&amp;N)</translation>
    </message>
    <message>
        <source>With your &amp;tags</source>
        <translation>自分のタグを含める(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Key pattern:</source>
        <translation>キーのパターン(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Reference type:</source>
        <translation>文献の種類(&amp;R):</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>プレビュー(&amp;V):</translation>
    </message>
    <message>
        <source>Drag from Here</source>
        <translation>ここからドラッグ</translation>
    </message>
    <message>
        <source>Drag this into another program, as text and as a file</source>
        <translation>ほかのプログラムへドラッグすると、テキストおよびファイルとして渡します</translation>
    </message>
    <message>
        <source>For the mouse alone: by keys, copy or export</source>
        <translation>マウス専用です。キーボードではコピーかエクスポートを使ってください</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put this on the clipboard</source>
        <translation>クリップボードにコピーします</translation>
    </message>
    <message>
        <source>With what you &amp;made of the papers</source>
        <translation>論文に自分で加えた内容を含める(&amp;M)</translation>
    </message>
    <message>
        <source>Stars, states, tags, lists and notes, in a comment behind each digest: importing it brings them back</source>
        <translation>スター、状態、タグ、リスト、メモを、各ダイジェストの後ろにコメントとして書き出します。インポートすると復元されます</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>ツイートした人</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>FitChart</name>
    <message>
        <source>quiet ones that fit</source>
        <translation>隠れたおすすめ</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>注目度</translation>
    </message>
    <message>
        <source>Fit (%)</source>
        <translation>適合度 (%)</translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message>
        <source>%1: fits you %2 %, heat %3; a quiet one that fits</source>
        <comment>a title</comment>
        <translation>%1: 適合度 %2 %、注目度 %3。隠れたおすすめ</translation>
    </message>
    <message>
        <source>%1: fits you %2 %, heat %3</source>
        <comment>a title</comment>
        <translation>%1: 適合度 %2 %、注目度 %3</translation>
    </message>
    <message>
        <source>Fit and heat of unread papers</source>
        <translation>未読論文の適合度と注目度</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln unread paper(s) that fit you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</source>
        <translation>
            <numerusform>スター、評価、スキップから学習した適合度の高い未読論文 %Ln 件です。「隠れたおすすめ」の区画には、あまり話題になっていなくても適合度の高い論文があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>to find</source>
        <translation>見つかるもの</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Rejected: nothing of these files was taken in</source>
        <translation>取り込み不可: これらのファイルからは何も取り込んでいません</translation>
    </message>
    <message>
        <source>Not taken: the library has an equally good or better digest of the same days</source>
        <translation>取り込みなし: 同じ日の、同等以上のダイジェストがライブラリにあります</translation>
    </message>
    <message>
        <source>Not digests</source>
        <translation>ダイジェストではないもの</translation>
    </message>
    <message>
        <source>Repaired and imported</source>
        <translation>修復してインポート</translation>
    </message>
    <message>
        <source>Imported, with something to note</source>
        <translation>インポート (注意点あり)</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>ライブラリに登録済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>インポート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repaired</source>
        <translation>
            <numerusform>うち修復 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>登録済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>既存を優先 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>取り込み不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>対象外 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>インポートは中止されました。</translation>
    </message>
    <message>
        <source>No digests were found.</source>
        <translation>ダイジェストは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1.</source>
        <translation>
            <numerusform>ファイル %Ln 件: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, %2.</source>
        <translation>新規: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>ツイート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) have something to note: “hotpapers import” in a terminal tells all.</source>
        <translation>
            <numerusform>ほかにも %Ln 件のファイルに注意点があります。端末で「hotpapers import」を実行すると、すべて表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>What there is to say about the files</source>
        <translation>ファイルについての報告</translation>
    </message>
    <message>
        <source>A file that was rejected can be corrected and imported again. What was taken in stays as it is.</source>
        <translation>取り込めなかったファイルは、修正してもう一度インポートできます。取り込み済みの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ImportStatus</name>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the import. Digests that are stored by now stay.</source>
        <translation>インポートを中止します。保存済みのダイジェストは残ります。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Search for keys</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search for a key, or for what it does</source>
        <translation>キーまたは操作を検索</translation>
    </message>
    <message>
        <source>Letters and Space work while the table or the reader has the focus. Keys with a comma are pressed one after the other.</source>
        <translation>文字キーと Space は、論文一覧かリーダーにフォーカスがあるときに使えます。コンマで区切られたキーは順に押します。</translation>
    </message>
    <message>
        <source>No key does this. Look for it in the menus, or give it one by “Change Keys”.</source>
        <translation>該当するショートカットはありません。メニューで探すか、「ショートカットを変更」で割り当ててください。</translation>
    </message>
    <message>
        <source>C&amp;hange Keys…</source>
        <translation>ショートカットを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hot Papers</source>
        <translation>Hot Papers</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>リーダー</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier Versions of the Note</source>
        <translation>メモの以前の版</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Version, compared with the note as it is now</source>
        <translation>選択した版と現在のメモの比較</translation>
    </message>
    <message>
        <source>Struck out: what has gone since. Underlined: what has come since.</source>
        <translation>取り消し線: その後に消えた部分。下線: その後に加わった部分。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole version</source>
        <translation>選択した版の全文をコピーします</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Make the note this version again; what it is now becomes a version</source>
        <translation>メモをこの版に戻します。現在の内容も版として残ります</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>リツイート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>お気に入り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>retweets, favorites</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, counted %3</source>
        <comment>retweets, favorites, day and time</comment>
        <translation>%1、%2 (%3 時点)</translation>
    </message>
    <message>
        <source>#%1 on %2</source>
        <translation>%2 の %1 位</translation>
    </message>
    <message>
        <source>The digest gives no abstract.</source>
        <translation>このダイジェストには抄録がありません。</translation>
    </message>
    <message>
        <source>It goes on: only the beginning is shown.</source>
        <translation>続きがあります。先頭部分だけを表示しています。</translation>
    </message>
    <message>
        <source>Shown shortened: the source has more of it, the digest&apos;s file all.</source>
        <translation>短縮して表示しています。続きは「ソース」に、全文はダイジェストのファイルにあります。</translation>
    </message>
    <message>
        <source>Open tweet</source>
        <translation>ツイートを開く</translation>
    </message>
    <message>
        <source>author</source>
        <comment>badge of a tweet: it is by one of the paper&apos;s authors</comment>
        <translation>著者</translation>
    </message>
    <message>
        <source>Announced by %1</source>
        <translation>紹介: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>last in a list of names</comment>
        <translation>
            <numerusform>ほか %Ln アカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>ほかの日</translation>
    </message>
    <message>
        <source>%1 · %2 % the same</source>
        <comment>day, per cent</comment>
        <translation>%1 · 類似度 %2 %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 · %2 % the same: %3</source>
        <comment>day, per cent, words that both papers have</comment>
        <translation>%1 · 類似度 %2 %: %3</translation>
    </message>
    <message>
        <source>Your notes on these papers mention this one</source>
        <translation>この論文に触れたメモのある論文</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>関連論文</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Enter takes what is marked in the list. Up and Down choose.</source>
        <translation>Enter でリストの選択中の項目に決定します。上下キーで選択します。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>すべての論文</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>メモ付き</translation>
    </message>
    <message>
        <source>Catching up since %1</source>
        <translation>%1 からのキャッチアップ</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>%1に一致する論文はありません。</translation>
    </message>
    <message>
        <source>No digest is about %1.</source>
        <translation>%1 のダイジェストはありません。</translation>
    </message>
    <message>
        <source>The library holds no papers.</source>
        <translation>ライブラリに論文がありません。</translation>
    </message>
    <message>
        <source>No paper is starred yet.</source>
        <translation>スター付きの論文はまだありません。</translation>
    </message>
    <message>
        <source>No paper is unread: all done.</source>
        <translation>未読の論文はありません。すべて処理済みです。</translation>
    </message>
    <message>
        <source>No paper has a note yet.</source>
        <translation>メモ付きの論文はまだありません。</translation>
    </message>
    <message>
        <source>The papers that were chosen to catch up with are not in this library.</source>
        <translation>キャッチアップ用に選ばれた論文は、このライブラリにありません。</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. A word alone is looked for everywhere: in titles, authors, abstracts, tweets and your notes.</source>
        <translation>語を減らすか短くすると、より多く見つかります。語だけを入力すると、タイトル、著者、抄録、ツイート、メモのすべてから検索します。</translation>
    </message>
    <message>
        <source>The days that have one are colored in the calendar.</source>
        <translation>ダイジェストがある日は、カレンダーに色が付いています。</translation>
    </message>
    <message>
        <source>A star marks what you want to find again: click the one before its title.</source>
        <translation>スターは、後でまた見たい論文の目印です。タイトルの前の星をクリックすると付きます。</translation>
    </message>
    <message>
        <source>Notes are written below the paper in the reader, and found by searching.</source>
        <translation>メモはリーダーの論文の下に書きます。検索の対象にもなります。</translation>
    </message>
    <message>
        <source>“Catch Up” in the Go menu chooses anew.</source>
        <translation>「移動」メニューの「キャッチアップ」で選び直せます。</translation>
    </message>
    <message>
        <source>“%1” holds no paper of the library yet.</source>
        <translation>「%1」には、ライブラリにある論文がまだ入っていません。</translation>
    </message>
    <message>
        <source>Drag papers onto the list, or choose “Add to List” in the Paper menu.</source>
        <translation>論文をリストへドラッグするか、「論文」メニューの「リストに追加」を選んでください。</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>新着: %1</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>The new papers are not in this library.</source>
        <translation>新着の論文は、このライブラリにありません。</translation>
    </message>
    <message>
        <source>No paper is unread: there is nothing to choose from.</source>
        <translation>未読の論文がないため、選べるものがありません。</translation>
    </message>
    <message>
        <source>All new papers</source>
        <translation>新しい論文すべて</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>%1: the library has no digest of this time</source>
        <translation>%1: この期間のダイジェストはライブラリにありません</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln paper(s)</source>
        <translation>
            <numerusform>%1、%2: 論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s)</source>
        <translation>
            <numerusform>%1: 論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, as QLocale writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis, as QLocale writes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The library has digests of each of these times.</source>
        <translation>これらの期間のダイジェストは、すべてライブラリにあります。</translation>
    </message>
    <message numerus="yes">
        <source>Hatched: %Ln time(s) of which the library has no digest. How many papers there were then is not known.</source>
        <translation>
            <numerusform>斜線: ライブラリにダイジェストがない期間 (%Ln か所)。その期間の論文数は不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers over time</source>
        <translation>論文数の推移</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>What is still unread</source>
        <translation>未読の残り</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Begun or done</source>
        <translation>未読以外</translation>
    </message>
    <message>
        <source>Categories over time</source>
        <translation>カテゴリの推移</translation>
    </message>
    <message>
        <source>Each paper counts for its first category, which its authors chose. %1</source>
        <translation>論文は、著者が選んだ主カテゴリで数えます。%1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Who tweeted about most papers</source>
        <translation>多くの論文をツイートした人</translation>
    </message>
    <message>
        <source>A paper counts once for each who tweeted about it, however often.</source>
        <translation>1 人が同じ論文を何度ツイートしても、1 件と数えます。</translation>
    </message>
    <message>
        <source>Tweeter</source>
        <translation>ツイートした人</translation>
    </message>
    <message>
        <source>What you read</source>
        <translation>読んだ論文</translation>
    </message>
    <message>
        <source>By the day on which you marked a paper as what it is now.</source>
        <translation>論文に現在の状態を付けた日で数えます。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Who wrote most papers</source>
        <translation>論文の多い著者</translation>
    </message>
    <message>
        <source>Names are taken as they are written: several people may share one, and one person’s may be written in several ways.</source>
        <translation>名前は表記どおりに数えます。同姓同名の人がまとめて数えられたり、同じ人が表記の違いで別々に数えられたりすることがあります。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>No digest</source>
        <translation>ダイジェストなし</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Reader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>抄録</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page on arXiv in the browser</source>
        <translation>arXiv にあるこの論文のページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Open the abstract page</source>
        <translation>抄録のページを開く</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Open the paper&apos;s PDF in the browser</source>
        <translation>この論文の PDF をブラウザーで開きます</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF を開く</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>ツイート</translation>
    </message>
    <message>
        <source>Open the first tweet in the browser; the arrow lists all</source>
        <translation>最初のツイートをブラウザーで開きます。矢印を押すとすべてのツイートを一覧できます</translation>
    </message>
    <message>
        <source>Open the tweets</source>
        <translation>ツイートを開く</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>How far you are with this paper</source>
        <translation>この論文をどこまで読んだか</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Paper and source</source>
        <translation>論文とソース</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>論文を選ぶと、ここで読めます。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The paper as its digest has it, word for word</source>
        <translation>ダイジェストにあるとおりの論文の記述</translation>
    </message>
</context>
<context>
    <name>SameDialog</name>
    <message>
        <source>Papers That Look the Same</source>
        <translation>同じと思われる論文</translation>
    </message>
    <message>
        <source>These have nearly the same title and an author in common. Those that you link share stars, states, ratings, tags and notes from then on. Take the check mark from what does not belong to a group.</source>
        <translation>それぞれの組の論文は、タイトルがほぼ同じで、共通の著者がいます。まとめた論文は、以後、スター、状態、評価、タグ、メモを共有します。組に含めない論文は、チェックを外してください。</translation>
    </message>
    <message>
        <source>Groups of papers that look the same</source>
        <translation>同じと思われる論文の組</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>まとめる(&amp;L)</translation>
    </message>
    <message>
        <source>Links what is checked in each chosen group</source>
        <translation>選択した組でチェックを付けた論文を、同じ論文としてまとめます</translation>
    </message>
    <message>
        <source>&amp;Open Abstract</source>
        <translation>抄録を開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>レイアウト(&amp;L):</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>文字サイズ(&amp;S):</translation>
    </message>
    <message>
        <source>Of all text in the window. Ctrl and the mouse wheel change it as well.</source>
        <translation>ウィンドウ内のすべての文字のサイズです。Ctrl を押しながらマウスホイールを回しても変更できます。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>言語(&amp;A):</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>&amp;Font of its own:</source>
        <translation>専用のフォント(&amp;F):</translation>
    </message>
    <message>
        <source>Set abstracts in another font than the rest of the window</source>
        <translation>抄録を、ウィンドウのほかの部分とは別のフォントで表示します</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>閲覧用のフォント</translation>
    </message>
    <message>
        <source>&amp;Width of the text:</source>
        <translation>本文の幅(&amp;W):</translation>
    </message>
    <message>
        <source>How many characters of usual width a line has at most; lines of 60 to 90 are read best</source>
        <translation>1 行の最大文字数 (欧文の平均的な文字幅で数えます)。60～90 文字が最も読みやすい幅です</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>ペインの幅に合わせる</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>&amp;Mark as read after:</source>
        <translation>既読にするまでの時間(&amp;M):</translation>
    </message>
    <message>
        <source>How long a paper is shown before it counts as read</source>
        <translation>論文を表示してから既読と見なすまでの時間</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>自動では既読にしない</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Mark as read what is s&amp;crolled past</source>
        <translation>スクロールして通り過ぎたら既読にする(&amp;C)</translation>
    </message>
    <message>
        <source>Calendar and Catch-up</source>
        <translation>カレンダーとキャッチアップ</translation>
    </message>
    <message>
        <source>&amp;Shade days by:</source>
        <translation>日付の濃淡(&amp;S):</translation>
    </message>
    <message>
        <source>Catch &amp;up on:</source>
        <translation>キャッチアップの表示数(&amp;U):</translation>
    </message>
    <message>
        <source>How many papers are shown after days away</source>
        <translation>不在の後に表示する論文の数</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>Of this page alone</source>
        <translation>このページの設定だけを戻します</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as read when it is o&amp;pened in the browser</source>
        <translation>ブラウザーで開いたら既読にする(&amp;P)</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory, at most:</source>
        <translation>1 カテゴリの割合の上限(&amp;G):</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>標準設定に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Lear&amp;n from what I star, rate and skip</source>
        <translation>スター、評価、スキップから好みを学習する(&amp;N)</translation>
    </message>
    <message>
        <source>How well papers fit you, the list For You and the plot of fit and heat come from it</source>
        <translation>論文の適合度、「おすすめ」の一覧、適合度と注目度のグラフに使います</translation>
    </message>
    <message>
        <source>What is learned stays on this computer.</source>
        <translation>学習した内容はこのコンピューターの中だけに保存されます。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All papers</source>
        <translation>すべての論文</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>最新のダイジェスト</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>メモ付き</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its papers are in no digest yet</source>
        <translation>
            <numerusform>うち %Ln 件はダイジェスト未収録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1、論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>リーディングリスト</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>おすすめ</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Search for actions and keys</source>
        <translation>操作とショートカットを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>ショートカット(&amp;K):</translation>
    </message>
    <message>
        <source>Press the keys that the action is to have, up to four one after the other; Backspace removes them</source>
        <translation>この操作に割り当てるキーを押してください。続けて 4 つまで押せます。Backspace で削除します</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>別のショートカット</translation>
    </message>
    <message>
        <source>Keys that do the same; Backspace removes them</source>
        <translation>同じ操作をする別のキーです。Backspace で削除します</translation>
    </message>
    <message>
        <source>&amp;Take Them</source>
        <translation>割り当て直す(&amp;T)</translation>
    </message>
    <message>
        <source>Give these keys to this action, and take them from the other</source>
        <translation>このキーを別の操作から外し、この操作に割り当てます</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <translation>この操作のショートカットをなしにします</translation>
    </message>
    <message>
        <source>Give this action the keys that it had from the beginning</source>
        <translation>この操作のショートカットを初期設定に戻します</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Give all actions the keys that they had from the beginning</source>
        <translation>すべての操作のショートカットを初期設定に戻します</translation>
    </message>
    <message>
        <source>O&amp;r:</source>
        <translation>または(&amp;R):</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>リセット(&amp;E)</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>水色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>&amp;Find or add a tag:</source>
        <translation>タグを検索または追加(&amp;F):</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Enter gives or takes the tag that is marked in the list; in an empty field it ends the dialog. Up and Down choose.</source>
        <translation>Enter でリストの選択中のタグを付けるか外します。入力欄が空のときはダイアログを閉じます。上下キーで選択します。</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Papers in no digest yet</source>
        <translation>ダイジェスト未収録の論文</translation>
    </message>
    <message>
        <source>The list has these papers, but no digest of the library does. They appear by themselves as soon as one is imported that has them.</source>
        <translation>リストにはありますが、ライブラリのどのダイジェストにもまだ載っていない論文です。これらの論文を含むダイジェストをインポートすると、自動的に表示されます。</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>arXiv ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>&amp;Open on arXiv</source>
        <translation>arXiv で開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take from This List</source>
        <translation>このリストから外す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>hotpapers::cli</name>
    <message>
        <source>hotpapers: the output could not be written: %1</source>
        <translation>hotpapers: 出力を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>“%1” is no day; they are written 2021-07-27.</source>
        <translation>「%1」は日付ではありません。日付は 2021-07-27 のように書きます。</translation>
    </message>
    <message>
        <source>Hot papers of %1</source>
        <translation>%1 の注目論文</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>スター付きの論文</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>注目論文</translation>
    </message>
    <message>
        <source>“%1” is no arXiv identifier; they are written 2107.11817 or hep-th/9901001.</source>
        <translation>「%1」は arXiv 識別子ではありません。識別子は 2107.11817 や hep-th/9901001 のように書きます。</translation>
    </message>
    <message>
        <source>Usage: hotpapers %1 %2</source>
        <translation>使い方: hotpapers %1 %2</translation>
    </message>
    <message>
        <source>Usage: hotpapers [--library FILE] [PATH…]     open the window, and import the paths
       hotpapers [--library FILE] COMMAND …   do without a window</source>
        <translation>使い方: hotpapers [--library FILE] [PATH…]     ウィンドウを開き、パスをインポートする
        hotpapers [--library FILE] COMMAND …   ウィンドウを開かずに実行する</translation>
    </message>
    <message>
        <source>There is no command “%1”. See hotpapers help.</source>
        <translation>「%1」というコマンドはありません。hotpapers help を参照してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>インポート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>変更なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>修復 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older than what is stored</source>
        <translation>
            <numerusform>保存済みより古いもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>取り込み不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>対象外 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2, with %3, in %4 s</source>
        <comment>entries, papers, tweets, seconds</comment>
        <translation>%1、%2、%3 (%4 秒)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>エントリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>ツイート %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>hotpapers: stopped; what is counted is stored, the rest is not.</source>
        <translation>hotpapers: 中止しました。数えられた分は保存済みで、残りは保存されていません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>ツイート</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>ライブラリに問題はありません。</translation>
    </message>
    <message>
        <source>See hotpapers help %1.</source>
        <translation>hotpapers help %1 を参照してください。</translation>
    </message>
    <message>
        <source>See hotpapers help.</source>
        <translation>hotpapers help を参照してください。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 は値を取りません。</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 には値が必要です: %1 %2</translation>
    </message>
    <message>
        <source>There is no option %1 here; there are %2. What is no option, though it begins with a dash, goes after “--”.</source>
        <translation>%1 というオプションはここでは使えません。使えるのは %2 です。ダッシュで始まってもオプションでないものは、「--」の後に書きます。</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are %2.</source>
        <translation>「%1」というコマンドはありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>コマンドが指定されていません。</translation>
    </message>
    <message>
        <source>A note of more than 1 MiB</source>
        <translation>1 MiB を超えるメモ</translation>
    </message>
    <message>
        <source>A note that is not UTF-8</source>
        <translation>UTF-8 でないメモ</translation>
    </message>
    <message>
        <source>“%1” is no state; there are unread, reading, read, skipped.</source>
        <translation>「%1」という状態はありません。使えるのは unread、reading、read、skipped です。</translation>
    </message>
    <message>
        <source>--limit wants a number from 1.</source>
        <translation>--limit には 1 以上の数を指定します。</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>メモ:</translation>
    </message>
    <message>
        <source>Of --json, --html and --text only one can be given.</source>
        <translation>--json、--html、--text は、どれか 1 つだけ指定できます。</translation>
    </message>
    <message>
        <source>work on this library instead of the default one</source>
        <translation>既定のライブラリの代わりに、このライブラリを使う</translation>
    </message>
    <message>
        <source>show the help</source>
        <translation>ヘルプを表示する</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>show the names of the commands, one a line</source>
        <translation>コマンドの名前を 1 行に 1 つずつ表示する</translation>
    </message>
    <message>
        <source>write the counts of this run as a JSON object</source>
        <translation>今回の実行の件数を JSON オブジェクトで出力する</translation>
    </message>
    <message>
        <source>write a JSON array</source>
        <translation>JSON 配列で出力する</translation>
    </message>
    <message>
        <source>the order; without it the latest digest comes first</source>
        <translation>並び順。省略すると、最新のダイジェストが先頭になる</translation>
    </message>
    <message>
        <source>at most so many papers</source>
        <translation>論文の最大件数</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>JSON オブジェクトで表示する</translation>
    </message>
    <message>
        <source>as the page that the window&apos;s reader shows</source>
        <translation>ウィンドウのリーダーと同じページの形で表示する</translation>
    </message>
    <message>
        <source>as text; so it is without an option too</source>
        <translation>テキストで表示する。オプションがないときも同じ</translation>
    </message>
    <message>
        <source>what to write; digest gives back the files, byte for byte</source>
        <translation>書き出す形式。digest では元のファイルを 1 バイトも変えずに書き出す</translation>
    </message>
    <message>
        <source>write to this file, not to standard output</source>
        <translation>標準出力ではなく、このファイルに書き出す</translation>
    </message>
    <message>
        <source>everything in the library</source>
        <translation>ライブラリの内容すべて</translation>
    </message>
    <message>
        <source>the digest about this day, written 2021-07-27</source>
        <translation>この日のダイジェスト。日付は 2021-07-27 のように書く</translation>
    </message>
    <message>
        <source>the papers with a star</source>
        <translation>スター付きの論文</translation>
    </message>
    <message>
        <source>the papers that match: see hotpapers help search</source>
        <translation>検索に一致する論文。hotpapers help search を参照</translation>
    </message>
    <message>
        <source>write a JSON object</source>
        <translation>JSON オブジェクトで出力する</translation>
    </message>
    <message>
        <source>take in digest files, and folders with all below them</source>
        <translation>ダイジェストのファイルや、フォルダーとその下にあるものすべてを取り込む</translation>
    </message>
    <message>
        <source>list the papers that match: id, digest, rank, retweets, favorites, title</source>
        <translation>一致する論文を一覧表示する: 識別子、ダイジェスト、順位、リツイート数、お気に入り数、タイトル</translation>
    </message>
    <message>
        <source>show a paper</source>
        <translation>論文を表示する</translation>
    </message>
    <message>
        <source>write papers or digests</source>
        <translation>論文またはダイジェストを書き出す</translation>
    </message>
    <message>
        <source>give a paper a star</source>
        <translation>論文にスターを付ける</translation>
    </message>
    <message>
        <source>take a paper&apos;s star away</source>
        <translation>論文のスターを外す</translation>
    </message>
    <message>
        <source>set how far you have come with a paper</source>
        <translation>論文をどこまで読んだかを設定する</translation>
    </message>
    <message>
        <source>set a paper&apos;s note, in Markdown; “-” reads it from standard input, an empty one is none</source>
        <translation>論文のメモを Markdown で設定する。「-」を指定すると標準入力から読み取り、空にするとメモなしになる</translation>
    </message>
    <message>
        <source>tell what the library holds</source>
        <translation>ライブラリの内容の概要を表示する</translation>
    </message>
    <message>
        <source>check the library file; what is wrong is told, one a line</source>
        <translation>ライブラリのファイルを検査する。問題があれば 1 行に 1 つずつ表示する</translation>
    </message>
    <message>
        <source>show the help, or that of a command</source>
        <translation>ヘルプ、または指定したコマンドのヘルプを表示する</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a heading</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマの版</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <comment>how far one is with a paper</comment>
        <translation>%1、スター付き</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>with digests: what you made of their papers, in a comment that an import brings back</source>
        <translation>ダイジェストの場合: その論文について自分で加えた内容も、インポートで元に戻せるコメントとして書き出す</translation>
    </message>
    <message>
        <source>the papers with this tag</source>
        <translation>このタグの付いた論文</translation>
    </message>
    <message>
        <source>the papers of this reading list</source>
        <translation>このリーディングリストの論文</translation>
    </message>
    <message>
        <source>leave abstracts out</source>
        <translation>抄録を省く</translation>
    </message>
    <message>
        <source>leave your notes out</source>
        <translation>自分のメモを省く</translation>
    </message>
    <message>
        <source>leave your tags out</source>
        <translation>自分のタグを省く</translation>
    </message>
    <message>
        <source>how citation keys are made, of [auth], [Auth], [year], [word], [title] and [arxiv]; without it [auth][year][word]</source>
        <translation>引用キーの作り方。[auth]、[Auth]、[year]、[word]、[title]、[arxiv] を組み合わせる。省略すると [auth][year][word]</translation>
    </message>
    <message>
        <source>the type that RIS says; without it unpb</source>
        <translation>RIS に書く文献の種類。省略すると unpb</translation>
    </message>
    <message>
        <source>rate a paper; 0 is no rating</source>
        <translation>論文に評価を付ける。0 は評価なし</translation>
    </message>
    <message>
        <source>set how soon you mean to read a paper</source>
        <translation>論文をどれだけ早く読みたいかを設定する</translation>
    </message>
    <message>
        <source>give papers a tag</source>
        <translation>論文にタグを付ける</translation>
    </message>
    <message>
        <source>take a tag away from papers</source>
        <translation>論文からタグを外す</translation>
    </message>
    <message>
        <source>make and change reading lists; “order” puts these papers first, “show” tells all lists, or the papers of one; “import” makes a list of BibTeX, RIS, CSL-JSON, CSV, or any text with arXiv ids or links</source>
        <translation>リーディングリストを作成・変更する。「order」は指定した論文を先頭に並べ、「show」はすべてのリスト、または 1 つのリストの論文を表示する。「import」は BibTeX、RIS、CSL-JSON、CSV、または arXiv ID やリンクを含む任意のテキストからリストを作る</translation>
    </message>
    <message>
        <source>copy the whole library to a file, checked when it is written</source>
        <translation>ライブラリ全体をファイルにコピーし、書き込み後に検査する</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format に指定できるのは %1 のいずれかです。</translation>
    </message>
    <message>
        <source>--ris-type is unpb or gen.</source>
        <translation>--ris-type に指定できるのは unpb か gen です。</translation>
    </message>
    <message>
        <source>--%1 means nothing to the format %2.</source>
        <translation>--%1 は形式 %2 では使えません。</translation>
    </message>
    <message>
        <source>--tag wants a name.</source>
        <translation>--tag には名前を指定します。</translation>
    </message>
    <message>
        <source>--list wants a name.</source>
        <translation>--list には名前を指定します。</translation>
    </message>
    <message>
        <source>Exactly one of --all, --digest, --starred, --query, --tag and --list says what to export.</source>
        <translation>エクスポートする内容は、--all、--digest、--starred、--query、--tag、--list のどれか 1 つだけで指定します。</translation>
    </message>
    <message>
        <source>--with-marks is for --format digest.</source>
        <translation>--with-marks は --format digest と一緒に使います。</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>インポートしたリスト</translation>
    </message>
    <message>
        <source>“%1” is no name for a tag.</source>
        <translation>「%1」はタグの名前として使えません。</translation>
    </message>
    <message>
        <source>“%1” is no rating; they go from 1 to 5, and 0 is none.</source>
        <translation>「%1」という評価はありません。評価は 1 から 5 までで、0 は評価なしです。</translation>
    </message>
    <message>
        <source>“%1” is no priority; there are none, low, medium, high.</source>
        <translation>「%1」という優先度はありません。使えるのは none、low、medium、high です。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Nothing was new: all of it is here already.</source>
        <translation>新しいものはありませんでした。すべて登録済みです。</translation>
    </message>
    <message>
        <source>Merged. Nothing of yours was lost.</source>
        <translation>統合しました。元からあったデータはすべて残っています。</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>書き込みと検査が完了しました: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>それまでの内容は %1 に残してあります</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with user data; there are export and merge.</source>
        <translation>「%1」というユーザーデータの操作はありません。使えるのは export と merge です。</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>評価: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>優先度: %1</translation>
    </message>
    <message>
        <source>Lists: %1</source>
        <translation>リスト: %1</translation>
    </message>
    <message>
        <source>how the list that is imported is to be called; without it as the file is called</source>
        <translation>インポートするリストの名前。省略すると、ファイルと同じ名前になる</translation>
    </message>
    <message>
        <source>link papers that are the same under several ids: they share state, tags and notes then; “show” tells those that a paper is linked with, and those that look the same</source>
        <translation>複数の ID を持つ同じ論文をまとめ、状態、タグ、メモを共有させる。「show」は、指定した論文とまとめた論文、および同じと思われる論文を表示する</translation>
    </message>
    <message>
        <source>bring back your data as it was in a backup; what is there now is backed up before</source>
        <translation>自分のデータをバックアップの時点に戻す。現在の内容は事前にバックアップされる</translation>
    </message>
    <message>
        <source>write your data as JSON, or merge such a file into it: nothing is lost</source>
        <translation>自分のデータを JSON で書き出すか、そのファイルを統合する。失われるものはない</translation>
    </message>
    <message>
        <source>“%1” is no order; there are heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</source>
        <translation>「%1」という並び順はありません。使えるのは heat、date、retweets、favorites、title、rank、rating、priority、relevance、fit です。</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::DayTally</name>
    <message>
        <source>%1: no digest</source>
        <comment>%1 is a day</comment>
        <translation>%1: ダイジェストなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s), %2 unread, mean heat %3</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>%1: 論文 %Ln 件、未読 %2 件、平均注目度 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded by the mean heat of a day’s papers: pale up to %1, full from %2 on. A dot is a day without a digest.</source>
        <translation>濃淡は、その日の論文の平均注目度を表します。%1 以下が最も淡く、%2 以上が最も濃くなります。点はダイジェストのない日です。</translation>
    </message>
    <message>
        <source>Shaded by the papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>濃淡は、その日の論文数を表します。最も淡い日は 0 件、最も濃い日は %1 件です。点はダイジェストのない日です。</translation>
    </message>
    <message>
        <source>Shaded by the unread papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>濃淡は、その日の未読論文数を表します。最も淡い日は 0 件、最も濃い日は %1 件です。点はダイジェストのない日です。</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::FitPlotModel</name>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1. Press Enter to show it.</source>
        <translation>%1。Enter で表示します。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>注目度</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PaperTableModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Retweets</source>
        <translation>リツイート</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>注目度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1、メモ付き</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>スターなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>リツイート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>お気に入り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat %1: as hot as or hotter than %1 % of the papers of %Ln day(s) before and after</source>
        <translation>
            <numerusform>注目度 %1: 前後 %Ln 日間の論文の %1 % と同等か、それ以上に注目されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day(s) before and after. Digests before %1 and since are compared apart, for their counts mean different things.</source>
        <translation>
            <numerusform>注目度: 論文のリツイート数とお気に入り数を、前後 %Ln 日間の論文と比べた値です。%1を境に数値の意味が変わるため、その前と後のダイジェストは別々に比べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cat.</source>
        <comment>short for category</comment>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>RT</source>
        <comment>short for retweets</comment>
        <translation>RT</translation>
    </message>
    <message>
        <source>Fav.</source>
        <comment>short for favorites</comment>
        <translation>Fav</translation>
    </message>
    <message>
        <source>%1, starred, with a note</source>
        <translation>%1、スター付き、メモ付き</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <translation>%1、スター付き</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two authors</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>authors</comment>
        <translation>
            <numerusform>%1 ほか %Ln 名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; rank %3, heat %4, %5</source>
        <comment>state, title, rank, heat, retweets</comment>
        <translation>%1: %2。順位 %3、注目度 %4、%5</translation>
    </message>
    <message>
        <source>%1: %2, by %3; rank %4, heat %5, %6</source>
        <comment>state, title, authors, rank, heat, retweets</comment>
        <translation>%1: %2、著者 %3。順位 %4、注目度 %5、%6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>星 %Ln つ</numerusform>
        </translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>優先度なし</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; priority %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1、優先度 %2</translation>
    </message>
    <message>
        <source>%1; tags %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1、タグ %2</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>Fit is not known</source>
        <translation>適合度は不明</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>適合度: %1 %</translation>
    </message>
    <message>
        <source>Fit: how well a paper fits what you star, rate and skip. It is learned on this computer, and stays here.</source>
        <translation>適合度: スター、評価、スキップから学習した好みに、論文がどれだけ合うかを示します。学習はこのコンピューターで行われ、学習した内容が外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PlotModel</name>
    <message>
        <source>%1. Press Enter to show them.</source>
        <translation>%1。Enter で表示します。</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::YearModel</name>
    <message>
        <source>No such day</source>
        <translation>この日付は存在しません</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::BackupDialog</name>
    <message>
        <source>There is no backup yet. One is made each day on which you changed something.</source>
        <translation>バックアップはまだありません。バックアップは、変更のあった日ごとに作成されます。</translation>
    </message>
    <message>
        <source>It holds no star and no note.</source>
        <translation>このバックアップにはスターもメモもありません。</translation>
    </message>
    <message>
        <source>Being written and checked…</source>
        <translation>書き込みと検査をしています…</translation>
    </message>
    <message>
        <source>Written and checked.</source>
        <translation>書き込みと検査が完了しました。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>復元しました。</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>Backups of Hot Papers (*.sqlite);;All files (*)</source>
        <translation>Hot Papers のバックアップ (*.sqlite);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Some of the papers in it: %1</source>
        <translation>含まれる論文の例: %1</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>All stars, states, notes, tags, lists and saved searches become what they were when this backup was made: %1.

Papers stay. What you have now is backed up before, and stands in this list then.</source>
        <translation>スター、状態、メモ、タグ、リスト、保存した検索が、すべてこのバックアップの作成時点 (%1) の内容に戻ります。

論文はそのまま残ります。現在の内容は先にバックアップされ、この一覧に加わります。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CalendarPane</name>
    <message>
        <source>Heat</source>
        <translation>注目度</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文数</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読論文数</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUp</name>
    <message numerus="yes">
        <source>%Ln other paper(s) since %1 are unread.</source>
        <translation>
            <numerusform>%1 以降の未読論文がほかに %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other paper since %1 is unread.</source>
        <translation>%1 以降の未読論文はほかにありません。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUpDialog</name>
    <message>
        <source>&amp;Catch Up</source>
        <translation>キャッチアップ(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) since then are unread.</source>
        <translation>
            <numerusform>この日以降の未読論文は %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper since then is unread. Choose an earlier day.</source>
        <translation>この日以降の未読論文はありません。もっと前の日を選んでください。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::DayPrompt</name>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>For example %1, %2, %3, a weekday, or a month like %4.</source>
        <translation>%1、%2、%3、曜日、または %4 のような月を入力できます。</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ExportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected paper(s)</source>
        <translation>
            <numerusform>選択した論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are shown: %1 (%Ln)</source>
        <translation>
            <numerusform>表示中のすべて: %1 (%Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1</source>
        <translation>%1 のダイジェスト</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>スター付きの論文すべて</translation>
    </message>
    <message>
        <source>A reading list</source>
        <translation>リーディングリスト</translation>
    </message>
    <message>
        <source>Papers with a tag</source>
        <translation>タグの付いた論文</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>検索に一致する論文</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>すべての論文</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>Unpublished (UNPB): for Zotero and EndNote</source>
        <translation>未刊行 (UNPB): Zotero と EndNote 向け</translation>
    </message>
    <message>
        <source>Generic (GEN)</source>
        <translation>一般 (GEN)</translation>
    </message>
    <message>
        <source>It took a moment, and is ready now: drag it once more.</source>
        <translation>準備に少し時間がかかりましたが、完了しました。もう一度ドラッグしてください。</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln digests</source>
        <translation>
            <numerusform>ダイジェスト %Ln 件のうち最初の %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>ダイジェスト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件のうち最初の %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) written to %1</source>
        <translation>
            <numerusform>ダイジェスト %Ln 件を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1</source>
        <translation>
            <numerusform>論文 %Ln 件を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much for the clipboard. You can export it to a file instead.</source>
        <translation>クリップボードには大きすぎます。代わりにファイルへエクスポートできます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) copied</source>
        <translation>
            <numerusform>ダイジェスト %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied</source>
        <translation>
            <numerusform>論文 %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole digests</source>
        <translation>ダイジェスト全体</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom フィード</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>リストの順</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>論文一覧の順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>By authors</source>
        <translation>著者順</translation>
    </message>
    <message>
        <source>Hottest first</source>
        <translation>注目度の高い順</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FacetPane</name>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1、論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these alone. Ctrl+click: all but these.</source>
        <translation>クリック: これだけを表示。Ctrl+クリック: これを除外。</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Enter: these papers alone. Shift+Enter: all but these.</source>
        <translation>Enter: これだけを表示。Shift+Enter: これを除外。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文数</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>さらに表示 (%1)</translation>
    </message>
    <message>
        <source>&amp;These alone</source>
        <translation>これだけを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All but these</source>
        <translation>これを除外(&amp;A)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitLine</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>適合度: %1 %</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>words that speak for a paper</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>words that speak against a paper</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>What speaks for it: %1</source>
        <translation>適合度を上げる語: %1</translation>
    </message>
    <message>
        <source>What speaks against it: %1</source>
        <translation>適合度を下げる語: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合度</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitPage</name>
    <message>
        <source>Press Enter on a paper to show it.</source>
        <translation>論文の上で Enter を押すと、その論文を表示します。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitView</name>
    <message>
        <source>%1. Click to show it.</source>
        <translation>%1。クリックで表示します。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>ハンドブック内を検索</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>ハンドブックの目次</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>ハンドブックのページ</translation>
    </message>
    <message>
        <source>Nothing in the handbook holds all of these words. Try fewer.</source>
        <translation>これらの語をすべて含むページはありません。語を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HistoryPlot</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1: rank %2, retweets %3, favorites %4, heat %5</source>
        <comment>%1 is a day</comment>
        <translation>%1: 順位 %2、リツイート %3、お気に入り %4、注目度 %5</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln digest(s): rank, and retweets with favorites</source>
        <translation>
            <numerusform>ダイジェスト %Ln 件での順位と、リツイート数・お気に入り数</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ImportStatus</name>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>インポート中: %1 / %2</translation>
    </message>
    <message>
        <source>Looking for digests…</source>
        <translation>ダイジェストを探しています…</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Keeping</name>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>「%1」にする</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::KeysDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>論文一覧</translation>
    </message>
    <message>
        <source>Open the abstract</source>
        <translation>抄録を開く</translation>
    </message>
    <message>
        <source>First paper</source>
        <translation>最初の論文</translation>
    </message>
    <message>
        <source>Last paper</source>
        <translation>最後の論文</translation>
    </message>
    <message>
        <source>Select more papers</source>
        <translation>選択範囲を広げる</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LanguageChooser</name>
    <message>
        <source>Language of the &amp;System</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Learning</name>
    <message>
        <source>Learning from what you star, rate and skip is switched off. “Learn from what I star, rate and skip” in the settings, on the page Reading, switches it on. What is learned stays on this computer.</source>
        <translation>スター、評価、スキップからの学習はオフになっています。「設定」の「閲覧」にある「スター、評価、スキップから好みを学習する」でオンにできます。学習した内容はこのコンピューターの中だけに保存されます。</translation>
    </message>
    <message>
        <source>It is not known yet what you like.</source>
        <translation>好みはまだわかっていません。</translation>
    </message>
    <message>
        <source>Hot Papers does not learn what you like.</source>
        <translation>Hot Papers は好みを学習していません。</translation>
    </message>
    <message>
        <source>It is learned from the papers that you star, or rate with four or five stars. %1 %2 What you skip, or rate with one or two, says what you do not like. What is learned stays on this computer.</source>
        <comment>%1 and %2 are sentences: how many are needed, how many are there</comment>
        <translation>好みは、スターを付けた論文と、星 4 つか 5 つの評価を付けた論文から学習します。%1%2スキップした論文と、星 1 つか 2 つの評価を付けた論文は、好みに合わないものとして扱います。学習した内容はこのコンピューターの中だけに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of them are needed.</source>
        <translation>
            <numerusform>少なくとも %Ln 件が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers like that are there.</source>
        <translation>
            <numerusform>現在は %Ln 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LinkCompleter</name>
    <message>
        <source>Papers to link to</source>
        <translation>リンク先の論文</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>arXiv id, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>候補 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListImporter</name>
    <message>
        <source>Pasted list</source>
        <translation>貼り付けたリスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were read.</source>
        <translation>
            <numerusform>ほかに %Ln 件のファイルを読み込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListPlace</name>
    <message numerus="yes">
        <source>%Ln papers of this list are in no digest yet</source>
        <translation>
            <numerusform>このリストの論文のうち %Ln 件はダイジェスト未収録です</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>一覧を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers taken from “%1”</source>
        <translation>
            <numerusform>論文 %Ln 件を「%1」から外しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MainWindow</name>
    <message>
        <source>%1 – Hot Papers</source>
        <translation>%1 – Hot Papers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>without what one account announced</source>
        <translation>1 アカウントだけが紹介した論文を除く</translation>
    </message>
    <message>
        <source>Close Hot Papers</source>
        <translation>Hot Papers を閉じる</translation>
    </message>
    <message>
        <source>A note could not be saved; beside it you see why. If you close the window now, what you typed since is lost. You can copy it first, or try again.</source>
        <translation>メモを保存できませんでした。理由はメモの横に表示されています。今ウィンドウを閉じると、その後に入力した内容は失われます。先にコピーするか、もう一度試すこともできます。</translation>
    </message>
    <message>
        <source>Close and Lose It</source>
        <translation>閉じて破棄</translation>
    </message>
    <message>
        <source>The language stays as it is: a note could not be saved; beside it you see why.</source>
        <translation>言語は変更していません。メモを保存できませんでした。理由はメモの横に表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</source>
        <translation>
            <numerusform>論文 %Ln 件が選択されています。クリップボードにコピーできるのは %1 件までです。代わりにファイルへ書き出せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hot Papers</source>
        <translation>Hot Papers について</translation>
    </message>
    <message>
        <source>Hot Papers %1

Reads research by daily digest.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hot Papers %1

日々のダイジェストで研究論文を読むためのプログラムです。

GNU General Public License バージョン 3 以降で公開されているフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of reading, and how many papers are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are samples. Import digests of your own first; lists can follow.</source>
        <translation>表示中のものは見本です。リストより先に、自分のダイジェストをインポートしてください。</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>貼り付けるテキストがありません。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkHistory</name>
    <message numerus="yes">
        <source>Mark %Ln papers as unread</source>
        <translation>
            <numerusform>論文 %Ln 件を未読にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as being read</source>
        <translation>
            <numerusform>論文 %Ln 件を読みかけにする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as read</source>
        <translation>
            <numerusform>論文 %Ln 件を既読にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件をスキップする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件にスターを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件のスターを外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件のタグを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>リストを作成</translation>
    </message>
    <message>
        <source>Rename a list</source>
        <translation>リストの名前を変更</translation>
    </message>
    <message>
        <source>Delete a list</source>
        <translation>リストを削除</translation>
    </message>
    <message>
        <source>Put lists in order</source>
        <translation>リストを並べ替え</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Take from a list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Put a list in order</source>
        <translation>リスト内の論文を並べ替え</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Color a tag</source>
        <translation>タグの色を変更</translation>
    </message>
    <message>
        <source>Put tags in order</source>
        <translation>タグを並べ替え</translation>
    </message>
    <message>
        <source>Keep a search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>Put searches in order</source>
        <translation>保存した検索を並べ替え</translation>
    </message>
    <message>
        <source>Name a state</source>
        <translation>状態の名前を変更</translation>
    </message>
    <message>
        <source>Import a reading list</source>
        <translation>リーディングリストをインポート</translation>
    </message>
    <message>
        <source>Merge your data</source>
        <translation>自分のデータを統合</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>抄録の一部をハイライト</translation>
    </message>
    <message>
        <source>Color a highlight</source>
        <translation>ハイライトの色を変更</translation>
    </message>
    <message>
        <source>Remove a highlight</source>
        <translation>ハイライトを削除</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln papers a step further</source>
        <translation>
            <numerusform>論文 %Ln 件を次の状態へ進める</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as “%1”</source>
        <translation>
            <numerusform>論文 %Ln 件を「%1」にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件の評価を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件の優先度を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Link papers as the same</source>
        <translation>同じ論文としてまとめる</translation>
    </message>
    <message>
        <source>Separate papers</source>
        <translation>論文を分ける</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkRow</name>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Your rating; a click on its last star takes it away</source>
        <translation>自分の評価です。付けてある最後の星をクリックすると取り消されます</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>How soon you mean to read this paper</source>
        <translation>この論文をどれだけ早く読みたいか</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>優先度なし</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度: 低</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>優先度: 中</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>優先度: 高</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Navigator</name>
    <message>
        <source>Nothing is left of %1 without what only one account announced. Choose “Hide What One Account Announced” in the View menu again to see that, too.</source>
        <translation>%1には、1 アカウントだけが紹介した論文しかありません。それらも表示するには、「表示」メニューの「1 アカウントだけが紹介した論文を隠す」をもう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Markdown, saved as you type</source>
        <translation>Markdown 形式、入力しながら自動保存</translation>
    </message>
    <message>
        <source>Your note on this paper, in Markdown. It is saved as you type.</source>
        <translation>この論文についてのメモです。Markdown で書けます。入力しながら自動的に保存されます。</translation>
    </message>
    <message>
        <source>The note on %1 is not saved. %2</source>
        <translation>%1 のメモは保存されていません。%2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NotePane</name>
    <message>
        <source>Note as it reads</source>
        <translation>メモのプレビュー</translation>
    </message>
    <message>
        <source>No note on this paper yet.</source>
        <translation>この論文のメモはまだありません。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Show the note as it reads, with headings, links and mathematics</source>
        <translation>見出し、リンク、数式を整えた形でメモを表示します</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteVersionsDialog</name>
    <message>
        <source>This note has no earlier versions.</source>
        <translation>このメモに以前の版はありません。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Notices</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperBrowser</name>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>プレーンテキストとしてコピー(&amp;T)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperCommands</name>
    <message numerus="yes">
        <source>Took the rating from %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件の評価を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of %2; %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件の評価を %2 段階中 %1 にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the priority from %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件の優先度を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1; %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件の優先度を「%1」にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged “%1”; %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件にタグ「%1」を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1”; %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件のタグ「%1」を外しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperPane</name>
    <message>
        <source>Import Folder…</source>
        <translation>フォルダーをインポート…</translation>
    </message>
    <message>
        <source>Look at the Report</source>
        <translation>レポートを見る</translation>
    </message>
    <message>
        <source>Nothing could be taken in yet</source>
        <translation>まだ何も取り込めていません</translation>
    </message>
    <message>
        <source>Begin with a folder of digests</source>
        <translation>まず、ダイジェストのフォルダーを取り込んでください</translation>
    </message>
    <message>
        <source>A digest is a text file (.md, .markdown or .txt) with the papers that were talked about most on a day: title, authors, abstract, links, retweets and favorites. Import a folder of them, or drop files and folders here. Your files are only read; the papers go into one library on this computer.</source>
        <translation>ダイジェストは、ある日に最も話題になった論文をまとめたテキストファイル (.md、.markdown、.txt) で、タイトル、著者、抄録、リンク、リツイート数、お気に入り数が書かれています。ダイジェストのフォルダーをインポートするか、ファイルやフォルダーをここにドロップしてください。元のファイルは読み込むだけで変更しません。論文は、このコンピューター上の 1 つのライブラリに保存されます。</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Latest Digest</source>
        <translation>最新のダイジェスト</translation>
    </message>
    <message>
        <source>Show All Papers</source>
        <translation>すべての論文を表示</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>ライブラリを開けませんでした</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>These are sample digests, made up to look around in.</source>
        <translation>これは、試しに見ていただくための架空のダイジェストです。</translation>
    </message>
    <message>
        <source>Import a folder of your own…</source>
        <translation>自分のフォルダーをインポート…</translation>
    </message>
    <message>
        <source>Learn What I Like</source>
        <translation>好みを学習</translation>
    </message>
    <message>
        <source>Show Unread Papers</source>
        <translation>未読の論文を表示</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperSignal</name>
    <message>
        <source>Odd counts: retweets %1, favorites %2</source>
        <translation>不自然な数値: リツイート %1、お気に入り %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotFrame</name>
    <message>
        <source>A plot. The table beside it has the same numbers. %1</source>
        <translation>グラフです。横の表に同じ数値があります。%1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>数値: %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotPage</name>
    <message>
        <source>Press Enter on a number to show its papers.</source>
        <translation>数値の上で Enter を押すと、その論文を表示します。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotView</name>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1。クリックで表示します。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderNotes</name>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>緑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>青(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>赤(&amp;R)</translation>
    </message>
    <message>
        <source>abstract, sentence %1</source>
        <translation>抄録、第 %1 文</translation>
    </message>
    <message>
        <source>Select what is to be quoted on the paper&apos;s page first.</source>
        <translation>先に、論文のページで引用する部分を選択してください。</translation>
    </message>
    <message>
        <source>Quoted in the note.</source>
        <translation>メモに引用しました。</translation>
    </message>
    <message>
        <source>Select what is to be highlighted in the abstract first.</source>
        <translation>先に、抄録の中でハイライトする部分を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;ighlights</source>
        <translation>ハイライト一覧(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;move Highlight</source>
        <translation>ハイライトを削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy All to the Note</source>
        <translation>すべてメモにコピー(&amp;C)</translation>
    </message>
    <message>
        <source>No longer found: %1</source>
        <translation>見つからなくなったもの: %1</translation>
    </message>
    <message>
        <source>&amp;Copy to the Note</source>
        <translation>メモにコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>メモに引用</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderPane</name>
    <message>
        <source>Tweets</source>
        <translation>ツイート</translation>
    </message>
    <message>
        <source>Tweets (%1)</source>
        <translation>ツイート (%1)</translation>
    </message>
    <message>
        <source>This is no address of a web page, and was not opened: %1</source>
        <translation>ウェブページのアドレスではないため、開きませんでした: %1</translation>
    </message>
    <message>
        <source>The browser could not be started for %1</source>
        <translation>%1 を開くためのブラウザーを起動できませんでした</translation>
    </message>
    <message>
        <source>No paper is known that is related to this one.</source>
        <translation>この論文に関連する論文は見つかっていません。</translation>
    </message>
    <message>
        <source>No word of the note is misspelled.</source>
        <translation>メモにスペルミスはありません。</translation>
    </message>
    <message>
        <source>The spelling of notes is not checked: the settings say how it can be.</source>
        <translation>メモのスペルチェックは行われていません。有効にする方法は「設定」にあります。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReadingHeader</name>
    <message>
        <source>Previous paper</source>
        <translation>前の論文</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>次の論文</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻る</translation>
    </message>
    <message>
        <source>Back to the Window</source>
        <translation>ウィンドウに戻る</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which paper of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SafeKeeping</name>
    <message>
        <source>Data of Hot Papers (*.json)</source>
        <translation>Hot Papers のデータ (*.json)</translation>
    </message>
    <message>
        <source>%1 is merged. Nothing of yours was lost; Undo takes it back.</source>
        <translation>%1 を統合しました。元からあったデータはすべて残っています。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Your data is written to %1</source>
        <translation>自分のデータを %1 に書き出しました</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameCommands</name>
    <message>
        <source>Select two papers or more that are the same.</source>
        <translation>同じ論文を 2 件以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>同じ論文としてまとめられるのは %Ln 件までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are the same now: they share state, tags and notes</source>
        <translation>
            <numerusform>%Ln 件を同じ論文としてまとめました。状態、タグ、メモが共有されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln papers at most.</source>
        <translation>
            <numerusform>選択できる論文は %Ln 件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected is linked with another paper.</source>
        <translation>選択した論文の中に、ほかの論文とまとめたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Separated %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件を分けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups of papers that are the same</source>
        <translation>
            <numerusform>同じ論文 %Ln 組をまとめました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameDialog</name>
    <message>
        <source>Looking through all titles…</source>
        <translation>すべてのタイトルを調べています…</translation>
    </message>
    <message>
        <source>No other papers look the same.</source>
        <translation>まだまとめていない論文の中に、同じと思われるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups look the same</source>
        <translation>
            <numerusform>同じと思われる論文が %Ln 組あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups</source>
        <translation>
            <numerusform>%Ln 組をまとめました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SamePapersLine</name>
    <message>
        <source>Also as %1. %2</source>
        <comment>%1 links to papers, %2 a link: Separate</comment>
        <translation>同じ論文: %1。%2</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>The same paper? %1: %2 %3</source>
        <comment>%1 a link to a paper, %2 its title, %3 a link: Link</comment>
        <translation>同じ論文ですか? %1: %2 %3</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Separated. Each keeps what was shared; Undo links them again.</source>
        <translation>論文を分けました。共有していた内容はそれぞれに残ります。「元に戻す」で、またまとめられます。</translation>
    </message>
    <message>
        <source>Linked: state, tags and notes are shared now. Undo separates them again.</source>
        <translation>同じ論文としてまとめました。状態、タグ、メモが共有されます。「元に戻す」で、また分けられます。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SavedSearches</name>
    <message numerus="yes">
        <source>%Ln new papers match “%1”</source>
        <translation>
            <numerusform>「%1」に一致する新しい論文が %Ln 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>論文を表示</translation>
    </message>
    <message numerus="yes">
        <source>New papers match %Ln of your saved searches:</source>
        <translation>
            <numerusform>保存した検索のうち %Ln 件に、一致する新しい論文があります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln papers</source>
        <translation>
            <numerusform>「%1」: 論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more searches</source>
        <translation>
            <numerusform>ほかに検索 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>the end of a list of saved searches</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchCompleter</name>
    <message>
        <source>Proposals</source>
        <translation>候補</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>候補 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;a phrase&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -not</source>
        <translation>すべてを検索: 語、&quot;フレーズ&quot;、author:ada、cat:cs.LG、rt:&gt;100、is:unread、-除外する語</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索のしかた</translation>
    </message>
    <message>
        <source>What can be searched for, and how</source>
        <translation>検索できるものと、その書き方</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>検索をクリアします (Esc)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Three panes</source>
        <translation>3 ペイン</translation>
    </message>
    <message>
        <source>Wide: the reader below the table</source>
        <translation>ワイド: リーダーを論文一覧の下に</translation>
    </message>
    <message>
        <source>Reading alone</source>
        <translation>リーダーのみ</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>注目度</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation>論文数</translation>
    </message>
    <message>
        <source>Unread papers</source>
        <translation>未読論文数</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShadeLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfCommands</name>
    <message>
        <source>Another list is called “%1” already.</source>
        <translation>「%1」という名前のリストがすでにあります。</translation>
    </message>
    <message>
        <source>Another saved search is called “%1” already.</source>
        <translation>「%1」という名前の保存した検索がすでにあります。</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>タグを統合</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. The papers of “%2” get it instead, and so with those below.</source>
        <translation>タグ「%1」はすでにあります。「%2」の論文には、代わりにこのタグが付きます。下位のタグも同様です。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>The list “%1” is deleted. Its papers stay in the library.</source>
        <translation>リスト「%1」を削除しました。論文はライブラリに残っています。</translation>
    </message>
    <message>
        <source>The saved search “%1” is deleted.</source>
        <translation>保存した検索「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted, and those below it.</source>
        <translation>タグ「%1」と、その下位のタグを削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers tagged “%1”</source>
        <translation>
            <numerusform>論文 %Ln 件にタグ「%1」を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers added to “%1”</source>
        <translation>
            <numerusform>論文 %Ln 件を「%1」に追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln papers to a list</source>
        <translation>
            <numerusform>論文 %Ln 件をリストに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find or make a list:</source>
        <translation>リストを検索または作成(&amp;F):</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>リーディングリスト</translation>
    </message>
    <message>
        <source>New list “%1”</source>
        <translation>新しいリスト「%1」</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>新しいリスト</translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>同じ名前のリストがすでにあります。</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation>同じ名前の保存した検索がすでにあります。</translation>
    </message>
    <message>
        <source>&amp;Tell me of new papers after an import</source>
        <translation>インポート後に新しい論文を知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>Merge “%1” Into</source>
        <translation>「%1」の統合先</translation>
    </message>
    <message>
        <source>&amp;Find the tag that its papers get instead:</source>
        <translation>論文に代わりに付けるタグを検索(&amp;F):</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”.</source>
        <translation>「%1」を「%2」に統合しました。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfDelegate</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfMenu</name>
    <message>
        <source>&amp;Color</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Tell Me of New Papers</source>
        <translation>新しい論文を知らせる(&amp;T)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfPane</name>
    <message>
        <source>Find a list, search or tag</source>
        <translation>リスト、検索、タグを探す</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfView</name>
    <message>
        <source>Lists, searches and tags</source>
        <translation>リスト、検索、タグ</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShortcutEditor</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>ショートカットなし</translation>
    </message>
    <message>
        <source>%1 is needed in tables, texts and menus. Choose other keys.</source>
        <translation>%1 は表、テキスト、メニューで必要です。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 clashes with the keys of %2.</source>
        <translation>%1 は%2のショートカットと重複しています。</translation>
    </message>
    <message>
        <source>Change Keys</source>
        <translation>ショートカットを変更</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingChoice</name>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingMenu</name>
    <message>
        <source>Add to &amp;Dictionary</source>
        <translation>辞書に追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Session</source>
        <translation>このセッションでは無視(&amp;I)</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>候補なし</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingPage</name>
    <message>
        <source>Check the &amp;spelling of notes</source>
        <translation>メモのスペルをチェックする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language of notes:</source>
        <translation>メモの言語(&amp;L):</translation>
    </message>
    <message>
        <source>No dictionary is installed. As soon as your system has one, such as Hunspell&apos;s, it is used.</source>
        <translation>辞書がインストールされていません。Hunspell などの辞書をシステムにインストールすると、すぐに使われます。</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StateNames</name>
    <message>
        <source>How far you are with a paper, in your own words. An empty name is the usual one.</source>
        <translation>論文をどこまで読んだかを、自分の言葉で表せます。空欄にすると標準の名前に戻ります。</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a state of reading</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsBar</name>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>論文(&amp;P):</translation>
    </message>
    <message>
        <source>Papers that are counted</source>
        <translation>集計する論文</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>期間(&amp;T):</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>対象の期間</translation>
    </message>
    <message>
        <source>Of digests the days up to the latest one; of what you read those up to today</source>
        <translation>ダイジェストは最新の日まで、読んだ論文は今日までの期間を数えます</translation>
    </message>
    <message>
        <source>&amp;Save Plot</source>
        <translation>グラフを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the plot that is shown to a file</source>
        <translation>表示中のグラフをファイルに保存します</translation>
    </message>
    <message>
        <source>As &amp;PNG Picture…</source>
        <translation>PNG 画像として(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;SVG Drawing…</source>
        <translation>SVG ベクター画像として(&amp;S)…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>What was shown: %1</source>
        <translation>表示していた論文: %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>過去 %Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>過去 12 か月間</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsWindow</name>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Statistics – Hot Papers</source>
        <translation>統計 – Hot Papers</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>ツイートした人</translation>
    </message>
    <message>
        <source>What You Read</source>
        <translation>読んだ論文</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>The library is empty. Import a folder of digests: then there is something to count.</source>
        <translation>ライブラリは空です。ダイジェストのフォルダーをインポートすると、ここで集計できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), digests of %1</source>
        <translation>
            <numerusform>論文 %Ln 件、ダイジェスト %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting authors…</source>
        <translation>著者を集計中…</translation>
    </message>
    <message>
        <source>No tweets are known of these papers. Choose a longer time, or the whole library.</source>
        <translation>これらの論文についてのツイートはありません。もっと長い期間か、ライブラリ全体を選んでください。</translation>
    </message>
    <message>
        <source>You marked none of these papers in this time. Mark a paper as read, skip it or star it, and it is counted here.</source>
        <translation>この期間に状態を付けた論文はありません。論文を既読にしたり、スキップしたり、スターを付けたりすると、ここで集計されます。</translation>
    </message>
    <message>
        <source>There are no such papers in this time. Choose a longer time, or the whole library.</source>
        <translation>この期間に該当する論文はありません。もっと長い期間か、ライブラリ全体を選んでください。</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>The plot was written to %1</source>
        <translation>グラフを %1 に書き出しました</translation>
    </message>
    <message>
        <source>The plot was not saved</source>
        <translation>グラフは保存されませんでした</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>papers and time; what one must know</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Fit and Heat</source>
        <translation>適合度と注目度</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <comment>a sentence, and what to do</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>None of these papers is unread. Choose a longer time, or the whole library.</source>
        <translation>これらの論文に未読のものはありません。もっと長い期間か、ライブラリ全体を選んでください。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>論文 %Ln 件のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper has a tag yet. Type one and press Enter.</source>
        <translation>タグの付いた論文はまだありません。タグを入力して Enter を押してください。</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>%1, given</source>
        <translation>%1、付いています</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1、付いていません</translation>
    </message>
    <message>
        <source>The key %1 gives it, or takes it</source>
        <translation>%1 キーで付け外しできます</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Triage</name>
    <message>
        <source>No more unread papers below this one.</source>
        <translation>これより下に未読の論文はありません。</translation>
    </message>
    <message>
        <source>No more unread papers above this one.</source>
        <translation>これより上に未読の論文はありません。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::WaitingDialog</name>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
</context>
<context>
    <name>hotpapers::words</name>
    <message>
        <source>%1 wants a word or a “phrase” right behind it: %2.</source>
        <translation>%1 のすぐ後に語または “フレーズ” を書きます。例: %2</translation>
    </message>
    <message>
        <source>%1 wants a name right behind it: %2.</source>
        <translation>%1 のすぐ後に名前を書きます。例: %2</translation>
    </message>
    <message>
        <source>%1 wants a number: 100, &gt;100 or 10..20.</source>
        <translation>%1 には数 (100、&gt;100、10..20 など) を指定します。</translation>
    </message>
    <message>
        <source>%1 wants a day: 2021, 2021-03, 2021-03-05, &gt;2021-06 or 2021-03..2021-05; or the last days: 7d, 2w, 1m, 1y.</source>
        <translation>%1 には日付 (2021、2021-03、2021-03-05、&gt;2021-06、2021-03..2021-05 など) または最近の期間 (7d、2w、1m、1y) を指定します。</translation>
    </message>
    <message>
        <source>%1 wants one of these: %2.</source>
        <translation>%1 に指定できるのは %2 のいずれかです。</translation>
    </message>
    <message>
        <source>%1 wants an arXiv identifier: 2107.11817 or hep-th/9901001.</source>
        <translation>%1 には arXiv 識別子 (2107.11817、hep-th/9901001 など) を指定します。</translation>
    </message>
    <message>
        <source>both words, in titles, abstracts, authors, tweets or notes; case and accents do not count</source>
        <translation>タイトル、抄録、著者、ツイート、メモに両方の語があるもの。大文字と小文字、アクセント記号は区別しない</translation>
    </message>
    <message>
        <source>the words next to each other; a quote in them is doubled</source>
        <translation>語がこのとおりに並んでいるもの。中に引用符を書くときは 2 つ重ねる</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>この文字で始まる語</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>どちらか、または両方</translation>
    </message>
    <message>
        <source>the first without the second; NOT tree is the same</source>
        <translation>前の語があり、後の語がないもの。NOT tree と書いても同じ</translation>
    </message>
    <message>
        <source>parentheses put together; without them NOT binds most, then AND, which may be left out, then OR</source>
        <translation>括弧でまとめる。括弧がなければ NOT、AND (省略可)、OR の順に強く結び付く</translation>
    </message>
    <message>
        <source>the paper with this arXiv identifier; its address will do as well</source>
        <translation>この arXiv 識別子の論文。論文のアドレスでもよい</translation>
    </message>
    <message>
        <source>just this many</source>
        <translation>ちょうどこの数</translation>
    </message>
    <message>
        <source>more, as many or more, fewer, as many or fewer</source>
        <translation>より多い、以上、より少ない、以下</translation>
    </message>
    <message>
        <source>from and to, ends included; an end may be open</source>
        <translation>この数からこの数まで (両端を含む)。片方は省略できる</translation>
    </message>
    <message>
        <source>a year, a month, a day; with &gt; and &lt; and .. as well</source>
        <translation>年、月、日。&gt;、&lt;、.. も使える</translation>
    </message>
    <message>
        <source>the last days, today included; weeks, months and years are 7, 30 and 365 days</source>
        <translation>今日を含む最近の日数。週は 7 日、月は 30 日、年は 365 日</translation>
    </message>
    <message>
        <source>There is no such field. Fields are %1. In quotes it is looked for as it stands.</source>
        <translation>このフィールドはありません。使えるフィールドは %1 です。引用符で囲むと、このままの文字を検索します。</translation>
    </message>
    <message>
        <source>Something to look for is missing beside AND, OR, NOT or -.</source>
        <translation>AND、OR、NOT、- の前か後に検索語がありません。</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>この引用符は閉じられていません。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>この括弧は閉じられていません。</translation>
    </message>
    <message>
        <source>This parenthesis was not opened.</source>
        <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>From here on it is too much: a search has at most %1 conditions, %2 levels deep.</source>
        <translation>ここから先は多すぎます。条件は %1 個まで、括弧の深さは %2 段までです。</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>検索できるのは %1 文字までです。</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>タイトルの語</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>抄録の語</translation>
    </message>
    <message>
        <source>words of an author’s name</source>
        <translation>著者名の語</translation>
    </message>
    <message>
        <source>words of the first author’s name</source>
        <translation>第一著者の名前の語</translation>
    </message>
    <message>
        <source>words of a tweet, or of who wrote it</source>
        <translation>ツイートの語、またはツイートした人の名前</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>自分のメモの語</translation>
    </message>
    <message>
        <source>the category; cs.* is all that begin so</source>
        <translation>カテゴリ。cs.* はその文字で始まるものすべて</translation>
    </message>
    <message>
        <source>the first category, which the authors chose for it</source>
        <translation>著者が選んだ主カテゴリ</translation>
    </message>
    <message>
        <source>who tweeted about it, in any of its digests</source>
        <translation>いずれかのダイジェストでツイートした人</translation>
    </message>
    <message>
        <source>a list of yours that it is in</source>
        <translation>論文が入っている自分のリスト</translation>
    </message>
    <message>
        <source>the arXiv identifier</source>
        <translation>arXiv 識別子</translation>
    </message>
    <message>
        <source>retweets</source>
        <translation>リツイート数</translation>
    </message>
    <message>
        <source>favorites</source>
        <translation>お気に入り数</translation>
    </message>
    <message>
        <source>heat, from 0 to 100</source>
        <translation>注目度、0～100</translation>
    </message>
    <message>
        <source>the place in its digest, from 1</source>
        <translation>ダイジェスト内の順位、1 から</translation>
    </message>
    <message>
        <source>how many accounts tweeted about it, in all its digests</source>
        <translation>ツイートしたアカウントの数 (すべてのダイジェストを通して)</translation>
    </message>
    <message>
        <source>your rating, from 1 to 5; 0 is none</source>
        <translation>自分の評価、1～5。0 は評価なし</translation>
    </message>
    <message>
        <source>the day of its latest digest</source>
        <translation>最後に載ったダイジェストの日付</translation>
    </message>
    <message>
        <source>the day on which it came into the library</source>
        <translation>ライブラリに入った日</translation>
    </message>
    <message>
        <source>the day on which you marked it as read, begun or skipped</source>
        <translation>既読、読みかけ、スキップ済みにした日</translation>
    </message>
    <message>
        <source>the day on which you starred it</source>
        <translation>スターを付けた日</translation>
    </message>
    <message>
        <source>how far you have come with it, and odd counts: %1</source>
        <translation>どこまで読んだか、数値が不自然か: %1</translation>
    </message>
    <message>
        <source>what there is of it: %1</source>
        <translation>論文に付いているもの: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>読みかけ</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>with retweets and favorites that do not fit each other</source>
        <translation>リツイート数とお気に入り数が釣り合わない</translation>
    </message>
    <message>
        <source>with a note of yours</source>
        <translation>自分のメモがある</translation>
    </message>
    <message>
        <source>with a link to its PDF</source>
        <translation>PDF へのリンクがある</translation>
    </message>
    <message>
        <source>with a link to code or a model</source>
        <translation>コードまたはモデルへのリンクがある</translation>
    </message>
    <message>
        <source>with a tweet</source>
        <translation>ツイートがある</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>数と日付</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>%1 を読み取れませんでした。ファイルが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before is unchanged. Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>%1 に書き込めませんでした。元の内容は変更されていません。フォルダーの権限と空き容量を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is too large to be a digest and was left out.</source>
        <translation>%1 はダイジェストとしては大きすぎるため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>%1 is not a digest and was left out. A digest is a text file with front matter and entries.</source>
        <translation>%1 はダイジェストではないため、取り込みませんでした。ダイジェストは、フロントマターとエントリからなるテキストファイルです。</translation>
    </message>
    <message>
        <source>There is no library %1 yet. Import digests to make one: hotpapers import FOLDER.</source>
        <translation>ライブラリ %1 はまだありません。ダイジェストをインポートして作成してください: hotpapers import FOLDER</translation>
    </message>
    <message>
        <source>%1 could not be opened as a library. Choose another file; this one was not changed.</source>
        <translation>%1 をライブラリとして開けませんでした。別のファイルを選んでください。このファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Hot Papers. Install that version to open it; the file was not changed.</source>
        <translation>ライブラリ %1 は、より新しい版の Hot Papers で書き込まれています。開くにはその版をインストールしてください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Make a copy of it before anything else, then run “hotpapers check”.</source>
        <translation>ライブラリ %1 は壊れています。何よりも先にコピーを作り、それから「hotpapers check」を実行してください。</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Nothing was changed; try again when that has finished.</source>
        <translation>ライブラリ %1 は別のプログラムが使用中です。何も変更されていません。そのプログラムの終了後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Nothing of this change was stored; free some space and try again.</source>
        <translation>ライブラリ %1 のための空き容量がありません。今回の変更は保存されていません。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library %1 reported an error. Nothing of this change was stored.</source>
        <translation>ライブラリ %1 でエラーが発生しました。今回の変更は保存されていません。</translation>
    </message>
    <message>
        <source>%1 is not in the library. Import the digest that it stands in first.</source>
        <translation>%1 はライブラリにありません。まず、それが載っているダイジェストをインポートしてください。</translation>
    </message>
    <message>
        <source>%1 is not understood here.</source>
        <translation>%1 はここでは使えません。</translation>
    </message>
    <message>
        <source>Stopped. What was finished before is kept.</source>
        <translation>中止しました。それまでに完了した分は残っています。</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Windows-1252 and saved again (places: %1)</source>
        <translation>修復: Windows-1252 として読まれ、保存し直されていた文字列 (%1 か所)</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Mac OS Roman and saved again (places: %1)</source>
        <translation>修復: Mac OS Roman として読まれ、保存し直されていた文字列 (%1 か所)</translation>
    </message>
    <message>
        <source>the front matter has an unknown key, kept as it is: %1</source>
        <translation>フロントマターに不明なキーがあるため、そのまま残しました: %1</translation>
    </message>
    <message>
        <source>the front matter could not be read and is kept as it is: %1</source>
        <translation>フロントマターを読み取れないため、そのまま残しました: %1</translation>
    </message>
    <message>
        <source>there is no front matter</source>
        <translation>フロントマターがありません</translation>
    </message>
    <message>
        <source>neither title nor slug names the day; it was taken from a date in the file</source>
        <translation>タイトルにもスラッグにも日付がないため、ファイル内の日付を使いました</translation>
    </message>
    <message>
        <source>the date of generation could not be read: %1</source>
        <translation>生成日時を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>the entry names no authors</source>
        <translation>エントリに著者がありません</translation>
    </message>
    <message>
        <source>the entry has no counts; they are taken as 0</source>
        <translation>エントリにリツイート数とお気に入り数がないため、0 と見なしました</translation>
    </message>
    <message>
        <source>the counts could not be read: %1</source>
        <translation>リツイート数とお気に入り数を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>the entry has no line of links</source>
        <translation>エントリにリンクの行がありません</translation>
    </message>
    <message>
        <source>the entry names no arXiv paper; its text is kept, but it is not listed: %1</source>
        <translation>エントリに arXiv の論文が示されていません。テキストは残しますが、一覧には表示しません: %1</translation>
    </message>
    <message>
        <source>the entry names no categories</source>
        <translation>エントリにカテゴリがありません</translation>
    </message>
    <message>
        <source>the digest has this paper twice; the first place counts: %1</source>
        <translation>ダイジェストにこの論文が 2 回あります。最初のものを使います: %1</translation>
    </message>
    <message>
        <source>not understood, kept as it is: %1</source>
        <translation>解釈できないため、そのまま残しました: %1</translation>
    </message>
    <message>
        <source>a tweet could not be read, kept as it is: %1</source>
        <translation>ツイートを読み取れないため、そのまま残しました: %1</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8: %1</source>
        <translation>UTF-8 でないバイト: %1</translation>
    </message>
    <message>
        <source>control characters: %1</source>
        <translation>制御文字: %1</translation>
    </message>
    <message>
        <source>the file ends in the middle of an entry</source>
        <translation>ファイルがエントリの途中で終わっています</translation>
    </message>
    <message>
        <source>more than is read, the rest is kept as it is: %1</source>
        <translation>読み取る上限を超えたため、残りはそのまま残しました: %1</translation>
    </message>
    <message>
        <source>not taken: a digest of the same days that is as new or newer is in the library, from %1</source>
        <translation>取り込みなし: 同じ日の、同じかより新しいダイジェストがライブラリにあります。取り込み元: %1</translation>
    </message>
    <message>
        <source>not taken: it is cut off, and a complete digest of the same days is in the library, from %1</source>
        <translation>取り込みなし: ファイルが途中で切れており、同じ日の完全なダイジェストがライブラリにあります。取り込み元: %1</translation>
    </message>
    <message>
        <source>not taken: digests are .md, .markdown and .txt files</source>
        <translation>取り込みなし: ダイジェストは .md、.markdown、.txt のファイルです</translation>
    </message>
    <message>
        <source>It</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These counts do not fit each other: retweets %1, favorites %2. One of them may have been measured wrongly, or mean something else here; rank and heat go by them.</source>
        <translation>リツイート数 %1 とお気に入り数 %2 は釣り合いません。どちらかが誤って計測されたか、ここでは別の意味を持つ可能性があります。順位と注目度は、この数値に基づいています。</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読みかけ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the next</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>A pattern of citation keys has at most %Ln characters.</source>
        <translation>
            <numerusform>引用キーのパターンは %Ln 文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets stands one of these: %1.</source>
        <translation>角括弧の中に書けるのは、%1 のいずれかです。</translation>
    </message>
    <message>
        <source>Citation keys have letters without accents, digits and - _ . : / + alone.</source>
        <translation>引用キーに使えるのは、アクセント記号のない英字、数字、- _ . : / + だけです。</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name</source>
        <translation>%1: 第一著者の姓</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name, with its capitals</source>
        <translation>%1: 第一著者の姓 (大文字はそのまま)</translation>
    </message>
    <message>
        <source>%1: the year of the arXiv id</source>
        <translation>%1: arXiv ID の年</translation>
    </message>
    <message>
        <source>%1: the first word of the title that says something</source>
        <translation>%1: タイトルの語のうち、冠詞などを除いた最初のもの</translation>
    </message>
    <message>
        <source>%1: the first four words of the title that say something</source>
        <translation>%1: タイトルの語のうち、冠詞などを除いた最初の 4 つ</translation>
    </message>
    <message>
        <source>%1: the arXiv id</source>
        <translation>%1: arXiv ID</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a new reading list of %Ln papers.</source>
        <translation>
            <numerusform>論文 %Ln 件の新しいリーディングリスト「%1」を作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the library yet: they are to be completed, and will be when a digest brings them.</source>
        <translation>
            <numerusform>うち %Ln 件はまだライブラリにありません。補完待ちとしてリストに残り、ダイジェストに載ると補完されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants one of these: %2; also &gt;low, or medium..high.</source>
        <translation>%1 に指定できるのは %2 のいずれかです。&gt;low や medium..high とも書けます。</translation>
    </message>
    <message>
        <source>a tag that you gave it, or one below that</source>
        <translation>自分で付けたタグ、またはその下位のタグ</translation>
    </message>
    <message>
        <source>how soon you mean to read it: %1</source>
        <translation>どれだけ早く読みたいか: %1</translation>
    </message>
    <message>
        <source>%1 holds no list of papers. Lists come as BibTeX, RIS, CSL-JSON or CSV files, or as any text with arXiv ids or links.</source>
        <translation>%1 に論文のリストはありません。リストとして読み込めるのは、BibTeX、RIS、CSL-JSON、CSV のファイルと、arXiv ID やリンクを含むテキストです。</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>「%1」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no “%1” any more, or there never was. Look at its name, or make it first.</source>
        <translation>「%1」はすでに削除されたか、初めから存在しません。名前を確認するか、先に作成してください。</translation>
    </message>
    <message>
        <source>%1 holds no data of Hot Papers, or it was changed by hand. Nothing of it was taken; choose a file that “Export My Data” wrote.</source>
        <translation>%1 に Hot Papers のデータがないか、手作業で変更されています。何も取り込んでいません。「自分のデータをエクスポート」で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hot Papers. Install that version to take it in; nothing was changed.</source>
        <translation>%1 は、より新しい版の Hot Papers で書き出されています。取り込むにはその版をインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is no backup of a library. Choose another file; nothing was changed.</source>
        <translation>%1 はライブラリのバックアップではありません。別のファイルを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is there already, and holds more than the library does, or something else. It was not replaced; choose another name.</source>
        <translation>%1 はすでにあり、ライブラリより多くの内容か、別のものが入っています。置き換えていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>not UTF-8, and read as Windows-1252 (bytes: %1)</source>
        <translation>UTF-8 ではないため、Windows-1252 として読み取りました (%1 バイト)</translation>
    </message>
    <message>
        <source>could not be read to its end: %1</source>
        <translation>最後まで読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>not taken: it names no arXiv paper: %1</source>
        <translation>取り込みなし: arXiv の論文が示されていません: %1</translation>
    </message>
    <message>
        <source>the list has this paper twice; the first place counts: %1</source>
        <translation>リストにこの論文が 2 回あります。最初の位置を使います: %1</translation>
    </message>
    <message>
        <source>more than is read, the rest was left out: %1</source>
        <translation>読み取る上限を超えたため、残りは取り込みませんでした: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no priority</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Type a pattern for citation keys, for instance %1.</source>
        <translation>引用キーのパターンを入力してください。例: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not linked: no more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>%1 をまとめられませんでした。同じ論文としてまとめられるのは %Ln 件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one paper alone. Name two or more that are the same.</source>
        <translation>%1 は 1 件の論文だけです。同じ論文を 2 件以上指定してください。</translation>
    </message>
    <message>
        <source>%1 is not linked with another paper.</source>
        <translation>%1 はほかの論文とまとめられていません。</translation>
    </message>
    <message>
        <source>%1 is open, or was not closed, and was not replaced. Close it, or choose another name.</source>
        <translation>%1 は開かれているか、正しく閉じられていないため、置き換えませんでした。閉じるか、別の名前を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>What was made of %Ln paper(s) was taken over from the files.</source>
        <translation>
            <numerusform>%Ln 件の論文に付けられていたものを、ファイルから取り込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hot Papers is running on this library already, but does not answer. End it and start again.</source>
        <translation>Hot Papers はこのライブラリですでに実行中ですが、応答しません。終了させてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>there is no display to open a window on (DISPLAY is not set). The commands work without one: see hotpapers --help.</source>
        <translation>ウィンドウを開くディスプレイがありません (DISPLAY が設定されていません)。コマンドはディスプレイなしでも使えます。hotpapers --help を参照してください。</translation>
    </message>
</context>
</TS>
